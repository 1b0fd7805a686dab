using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Tells states and identities of a document by language.</summary>
internal static class DocumentVariantStates
{
    /// <summary>The state of a document in a language, or altogether when it does not vary.</summary>
    public static DocumentVariantState Of(IContent document, string? culture) => culture is null
        ? Of(document.Trashed, document.Published, document.Edited)
        : Of(document.Trashed, document.IsCulturePublished(culture), document.IsCultureEdited(culture));

    /// <inheritdoc cref="Of(IContent, string?)"/>
    public static DocumentVariantState Of(IDocumentEntitySlim document, string? culture) => culture is null
        ? Of(document.Trashed, document.Published, document.Edited)
        : Of(document.Trashed, document.PublishedCultures.InvariantContains(culture), document.EditedCultures.InvariantContains(culture));

    /// <summary>The same for the same document and language each time: the client compares answers.</summary>
    public static Guid VariantId(Guid documentKey, string? culture)
        => culture is null ? documentKey : GuidUtils.Combine(documentKey, culture.ToLowerInvariant().EncodeAsGuid());

    private static DocumentVariantState Of(bool trashed, bool published, bool edited) => (trashed, published, edited) switch
    {
        (true, _, _) => DocumentVariantState.Trashed,
        (_, true, true) => DocumentVariantState.PublishedPendingChanges,
        (_, true, _) => DocumentVariantState.Published,
        _ => DocumentVariantState.Draft,
    };
}
