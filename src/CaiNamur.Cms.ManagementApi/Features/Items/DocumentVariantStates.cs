using Umbraco.Cms.Core;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Tells states and identities of a document by language.</summary>
internal static class DocumentVariantStates
{
    public static DocumentVariantState Of(bool trashed, bool published, bool edited) => (trashed, published, edited) switch
    {
        (true, _, _) => DocumentVariantState.Trashed,
        (_, true, true) => DocumentVariantState.PublishedPendingChanges,
        (_, true, _) => DocumentVariantState.Published,
        _ => DocumentVariantState.Draft,
    };

    /// <summary>The same for the same document and language each time: the client compares answers.</summary>
    public static Guid VariantId(Guid documentKey, string? culture)
        => culture is null ? documentKey : GuidUtils.Combine(documentKey, culture.ToLowerInvariant().EncodeAsGuid());
}
