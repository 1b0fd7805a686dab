using CaiNamur.Cms.ManagementApi.Features.Items;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>Names a document in each of its languages.</summary>
internal static class EntityVariants
{
    public static IReadOnlyList<DocumentVariantItem> Of(IDocumentEntitySlim document)
        => document.Variations.VariesByCulture()
            ? [.. document.CultureNames.Select(name => Item(document, name.Key, name.Value))]
            : [Item(document, null, document.Name ?? string.Empty)];

    private static DocumentVariantItem Item(IDocumentEntitySlim document, string? culture, string name) => new()
    {
        Id = DocumentVariantStates.VariantId(document.Key, culture),
        Name = name,
        Culture = culture,
        State = DocumentVariantStates.Of(
            document.Trashed,
            culture is null ? document.Published : document.PublishedCultures.Contains(culture),
            culture is null ? document.Edited : document.EditedCultures.Contains(culture)),
        Flags = [],
    };
}
