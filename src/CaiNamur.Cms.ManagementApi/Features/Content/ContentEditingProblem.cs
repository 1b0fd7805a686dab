using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>Tells staff why Core's editing services did not do what was asked; the same for documents and media.</summary>
internal static class ContentEditingProblem
{
    public static ObjectResult Of(ContentEditingOperationStatus status) => status switch
    {
        ContentEditingOperationStatus.NotFound => ApiProblem.NotFound(operationStatus: status),
        ContentEditingOperationStatus.ParentNotFound => ApiProblem.NotFound("L’élément sous lequel il doit aller n’existe pas ou n’existe plus.", status),
        ContentEditingOperationStatus.ContentTypeNotFound => ApiProblem.NotFound("Le type de contenu n’existe pas ou n’existe plus.", status),
        ContentEditingOperationStatus.TemplateNotFound => ApiProblem.NotFound("Le modèle de page n’existe pas ou n’existe plus.", status),

        ContentEditingOperationStatus.CancelledByNotification => Bad(status, "Le site a refusé ce changement."),
        ContentEditingOperationStatus.ContentTypeCultureVarianceMismatch => Bad(status, "Les langues envoyées ne vont pas avec ce type de contenu."),
        ContentEditingOperationStatus.ContentTypeSegmentVarianceMismatch => Bad(status, "Les segments envoyés ne vont pas avec ce type de contenu."),
        ContentEditingOperationStatus.PropertyTypeNotFound => Bad(status, "Un des champs envoyés n’existe pas dans ce type de contenu. Rechargez la page."),
        ContentEditingOperationStatus.PropertyTypeCultureVarianceMismatch => Bad(status, "La langue d’un des champs ne va pas avec ce champ. Rechargez la page."),
        ContentEditingOperationStatus.PropertyTypeSegmentVarianceMismatch => Bad(status, "Le segment d’un des champs ne va pas avec ce champ. Rechargez la page."),
        ContentEditingOperationStatus.ParentInvalid => Bad(status, "Un élément ne peut pas aller sous lui-même ni sous un élément qu’il contient."),
        ContentEditingOperationStatus.NotAllowed => Bad(status, "Ce type de contenu n’est pas permis à cet endroit."),
        ContentEditingOperationStatus.TemplateNotAllowed => Bad(status, "Ce modèle de page n’est pas permis pour ce type de contenu."),
        ContentEditingOperationStatus.InTrash => Bad(status, "L’élément est dans la corbeille : restaurez-le d’abord."),
        ContentEditingOperationStatus.NotInTrash => Bad(status, "L’élément n’est pas dans la corbeille."),
        ContentEditingOperationStatus.SortingInvalid => Bad(status, "L’ordre n’a pas pu être enregistré : la liste a changé entre-temps. Rechargez-la."),
        ContentEditingOperationStatus.PropertyValidationError => Bad(status, "Certains champs sont à corriger."),
        ContentEditingOperationStatus.InvalidCulture => Bad(status, "Une des langues n’existe pas sur le site."),
        ContentEditingOperationStatus.InvalidKey => Bad(status, "L’identifiant du nouvel élément n’est pas valide."),
        ContentEditingOperationStatus.InvalidName => Bad(status, "Le nom est vide ou trop long."),
        ContentEditingOperationStatus.DuplicateKey => Bad(status, "Un élément avec cet identifiant existe déjà."),
        ContentEditingOperationStatus.DuplicateName => Bad(status, "Un élément avec ce nom existe déjà à cet endroit."),
        ContentEditingOperationStatus.CannotDeleteWhenReferenced => Bad(status, "L’élément est utilisé ailleurs : il ne peut pas être supprimé."),
        ContentEditingOperationStatus.CannotMoveToRecycleBinWhenReferenced => Bad(status, "L’élément est utilisé ailleurs : il ne peut pas aller à la corbeille."),

        ContentEditingOperationStatus.ConcurrencyViolation
            => ApiProblem.Result(StatusCodes.Status409Conflict, "Quelqu’un d’autre a changé cet élément entre-temps. Rechargez la page, puis reprenez vos changements.", operationStatus: status),
        ContentEditingOperationStatus.Unknown
            => ApiProblem.Result(
                StatusCodes.Status500InternalServerError,
                "L’enregistrement a échoué pour une raison inattendue. Réessayez ; si cela revient, prévenez la personne qui s’occupe du site.",
                operationStatus: status),

        ContentEditingOperationStatus.Success => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a failure."),
    };

    private static ObjectResult Bad(ContentEditingOperationStatus status, string title) => ApiProblem.Result(StatusCodes.Status400BadRequest, title, operationStatus: status);
}
