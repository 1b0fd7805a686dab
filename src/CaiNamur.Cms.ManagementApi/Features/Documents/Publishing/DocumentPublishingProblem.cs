using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>Tells staff why Core's publishing service did not do what was asked.</summary>
internal static class DocumentPublishingProblem
{
    public static ObjectResult Of(ContentPublishingOperationStatus status) => status switch
    {
        ContentPublishingOperationStatus.ContentNotFound => ApiProblem.NotFound(operationStatus: status),
        ContentPublishingOperationStatus.TaskResultNotFound => ApiProblem.NotFound("Le résultat de cette publication n’est plus disponible.", status),

        ContentPublishingOperationStatus.CancelledByEvent => Bad(status, "Le site a refusé ce changement."),
        ContentPublishingOperationStatus.ContentInvalid => Bad(status, "La page ne peut pas être publiée : certains champs sont à corriger."),
        ContentPublishingOperationStatus.NothingToPublish => Bad(status, "Il n’y a rien à publier."),
        ContentPublishingOperationStatus.MandatoryCultureMissing => Bad(status, "Une langue obligatoire manque : la page ne peut pas être publiée sans elle."),
        ContentPublishingOperationStatus.HasExpired => Bad(status, "La date de retrait prévue est passée : changez-la avant de publier."),
        ContentPublishingOperationStatus.CultureHasExpired => Bad(status, "La date de retrait prévue pour une des langues est passée : changez-la avant de publier."),
        ContentPublishingOperationStatus.AwaitingRelease => Bad(status, "La publication est déjà prévue pour plus tard : changez la date prévue ou attendez-la."),
        ContentPublishingOperationStatus.CultureAwaitingRelease => Bad(status, "La publication d’une des langues est déjà prévue pour plus tard : changez la date prévue ou attendez-la."),
        ContentPublishingOperationStatus.InTrash => Bad(status, "La page est dans la corbeille : restaurez-la d’abord."),
        ContentPublishingOperationStatus.InvalidCulture => Bad(status, "Une des langues n’existe pas sur le site."),
        ContentPublishingOperationStatus.CannotPublishInvariantWhenVariant => Bad(status, "Choisissez les langues : cette page existe en plusieurs langues."),
        ContentPublishingOperationStatus.CannotPublishVariantWhenNotVariant => Bad(status, "Cette page n’existe pas en plusieurs langues."),
        ContentPublishingOperationStatus.CultureMissing => Bad(status, "Choisissez au moins une langue."),
        ContentPublishingOperationStatus.PathNotPublished => Bad(status, "La page au-dessus n’est pas publiée : publiez-la d’abord."),
        ContentPublishingOperationStatus.UnsavedChanges => Bad(status, "Des changements ne sont pas enregistrés : enregistrez d’abord."),
        ContentPublishingOperationStatus.UnpublishTimeNeedsToBeAfterPublishTime => Bad(status, "La date de retrait doit suivre la date de publication."),
        ContentPublishingOperationStatus.UpublishTimeNeedsToBeInFuture => Bad(status, "La date de retrait est déjà passée."),
        ContentPublishingOperationStatus.PublishTimeNeedsToBeInFuture => Bad(status, "La date de publication est déjà passée."),
        ContentPublishingOperationStatus.CannotUnpublishWhenReferenced => Bad(status, "La page est utilisée ailleurs : elle ne peut pas être retirée."),
        ContentPublishingOperationStatus.FailedBranch => Bad(status, "Certaines pages n’ont pas pu être publiées."),

        ContentPublishingOperationStatus.ConcurrencyViolation
            => ApiProblem.Result(StatusCodes.Status409Conflict, "Quelqu’un d’autre a changé cette page entre-temps. Rechargez-la, puis réessayez.", operationStatus: status),
        ContentPublishingOperationStatus.Failed or ContentPublishingOperationStatus.Unknown
            => ApiProblem.Result(
                StatusCodes.Status500InternalServerError,
                "La publication a échoué pour une raison inattendue. Réessayez ; si cela revient, prévenez la personne qui s’occupe du site.",
                operationStatus: status),

        ContentPublishingOperationStatus.Success or ContentPublishingOperationStatus.Accepted
            => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a failure."),
    };

    /// <summary>Names the fields that keep the page from being published.</summary>
    public static ObjectResult Of(ContentPublishingOperationStatus status, ContentPublishingResult result)
    {
        string[] aliases = [.. result.InvalidPropertyAliases.Distinct()];
        if (status is not ContentPublishingOperationStatus.ContentInvalid || aliases.Length == 0)
        {
            return Of(status);
        }

        string names = string.Join(", ", aliases.Select(alias => NameOf(result.Content, alias)));
        return WithExtension(Bad(status, $"La page ne peut pas être publiée. À corriger : {names}."), "invalidPropertyAliases", aliases);
    }

    /// <summary>Names the pages below that were left behind.</summary>
    public static ObjectResult Of(ContentPublishingOperationStatus status, ContentPublishingBranchResult result)
    {
        ContentPublishingBranchItemResult[] failed = [.. result.FailedItems];
        return failed.Length == 0 ? Of(status) : WithExtension(Of(status), "failedBranchItems", failed.Select(item => new { id = item.Key, operationStatus = item.OperationStatus }));
    }

    private static ObjectResult Bad(ContentPublishingOperationStatus status, string title) => ApiProblem.Result(StatusCodes.Status400BadRequest, title, operationStatus: status);

    private static string NameOf(IContent? document, string alias)
        => document?.Properties.TryGetValue(alias, out IProperty? property) == true ? property.PropertyType.Name : alias;

    private static ObjectResult WithExtension(ObjectResult answer, string name, object value)
    {
        ((ProblemDetails)answer.Value!).Extensions[name] = value;
        return answer;
    }
}
