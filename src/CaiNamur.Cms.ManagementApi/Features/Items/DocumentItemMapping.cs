using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Shows documents in short, for pickers, dialogs and search results.</summary>
public sealed class DocumentItemMapping(DocumentDetails details)
{
    public async Task<IReadOnlyList<DocumentItemResponse>> MapAsync(IEnumerable<IEntitySlim> entities)
    {
        IDocumentEntitySlim[] documents = [.. entities.OfType<IDocumentEntitySlim>()];
        DocumentDetailSet set = await details.ReadAsync(documents);
        return [.. documents.Select(document => Map(document, set))];
    }

    private static DocumentItemResponse Map(IDocumentEntitySlim document, DocumentDetailSet set) => new()
    {
        Id = document.Key,
        Parent = set.Ancestors.ParentOf(document),
        HasChildren = document.HasChildren,
        IsTrashed = document.Trashed,
        IsProtected = set.IsProtected(document),
        DocumentType = ContentTypeReference.Of(document),
        Variants = set.Variants(document),
        Flags = set.Flags(document),
    };
}
