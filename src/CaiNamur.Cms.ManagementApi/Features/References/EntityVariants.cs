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

    private static DocumentVariantItem Item(IDocumentEntitySlim document, string? culture, string name)
        => DocumentVariantItem.Of(document, culture, name, DocumentVariantStates.Of(document, culture), flags: []);
}
