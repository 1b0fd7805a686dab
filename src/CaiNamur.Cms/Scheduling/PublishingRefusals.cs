using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.Scheduling;

/// <summary>Puts the answers of Core's publishing service into words.</summary>
internal static class PublishingRefusals
{
    public static PublishingRefusal Explain(ContentPublishingOperationStatus status, IContent content, IEnumerable<string> invalidAliases) => status switch
    {
        ContentPublishingOperationStatus.ContentInvalid => ForDocument(Invalid(content, invalidAliases)),
        ContentPublishingOperationStatus.MandatoryCultureMissing => ForDocument("Une langue obligatoire n’est pas encore publiée."),
        ContentPublishingOperationStatus.NothingToPublish => ForDocument("Il n’y a rien à publier dans ce document."),
        ContentPublishingOperationStatus.CultureMissing or
        ContentPublishingOperationStatus.InvalidCulture or
        ContentPublishingOperationStatus.CannotPublishInvariantWhenVariant or
        ContentPublishingOperationStatus.CannotPublishVariantWhenNotVariant => ForDocument("La langue planifiée ne correspond plus aux langues du document."),
        ContentPublishingOperationStatus.PathNotPublished => ForNow("La page parente n’est pas publiée."),
        ContentPublishingOperationStatus.CannotUnpublishWhenReferenced => ForNow("D’autres contenus renvoient à ce document\u00a0: il ne peut pas être dépublié."),
        ContentPublishingOperationStatus.CancelledByEvent => ForNow("Une règle du site a refusé l’opération."),
        ContentPublishingOperationStatus.ConcurrencyViolation => ForNow("Le document a été modifié au même moment."),
        _ => ForNow($"L’opération a été refusée ({status})."),
    };

    private static PublishingRefusal ForDocument(string reason) => new(reason, WaitsForDocument: true);

    private static PublishingRefusal ForNow(string reason) => new(reason, WaitsForDocument: false);

    private static string Invalid(IContent content, IEnumerable<string> aliases)
    {
        string[] fields = [.. aliases.Distinct().Select(alias => $"«\u00a0{NameOf(content, alias)}\u00a0»")];
        return fields.Length switch
        {
            0 => "Le contenu n’est pas valide.",
            1 => $"Le champ {fields[0]} n’est pas valide.",
            _ => $"Des champs ne sont pas valides\u00a0: {string.Join(", ", fields)}.",
        };
    }

    private static string NameOf(IContent content, string alias)
        => content.Properties.TryGetValue(alias, out IProperty? property) ? property!.PropertyType.Name : alias;
}
