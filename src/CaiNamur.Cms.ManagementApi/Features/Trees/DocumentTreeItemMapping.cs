using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>Shows documents as the client's tree wants them.</summary>
public sealed class DocumentTreeItemMapping(DocumentDetails details)
{
    public async Task<IReadOnlyList<DocumentTreeItemResponse>> MapAsync(IReadOnlyList<TreeNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        DocumentDetailSet set = await details.ReadAsync([.. nodes.Select(node => node.Entity).OfType<IDocumentEntitySlim>()]);
        return [.. nodes.Where(node => node.Entity is IDocumentEntitySlim).Select(node => Map(node, (IDocumentEntitySlim)node.Entity, set))];
    }

    private static DocumentTreeItemResponse Map(TreeNode node, IDocumentEntitySlim document, DocumentDetailSet set)
    {
        IReadOnlyList<ReferenceById> ancestors = set.Ancestors.Of(document);
        return new DocumentTreeItemResponse
        {
            Id = document.Key,
            Parent = set.Ancestors.ParentOf(document),
            HasChildren = document.HasChildren,
            NoAccess = !node.IsOpen,
            IsTrashed = document.Trashed,
            IsProtected = set.IsProtected(document),
            CreateDate = document.CreateDate,
            Ancestors = ancestors,
            DocumentType = ContentTypeReference.Of(document),
            Variants = set.Variants(document),
            Flags = set.Flags(document),
        };
    }
}
