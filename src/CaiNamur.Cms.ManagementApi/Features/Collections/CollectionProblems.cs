using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>Says why a list cannot be shown.</summary>
internal static class CollectionProblems
{
    public static ObjectResult Of(ContentCollectionOperationStatus status) => status switch
    {
        ContentCollectionOperationStatus.CollectionNotFound or ContentCollectionOperationStatus.ContentNotFound
            => ApiProblem.NotFound(operationStatus: status),
        ContentCollectionOperationStatus.DataTypeNotFound
            => ApiProblem.NotFound("Le type de données de cette liste n’existe pas ou n’existe plus.", status),
        ContentCollectionOperationStatus.ContentTypeNotFound
            => ApiProblem.NotFound("Le type de cet élément n’existe pas ou n’existe plus.", status),
        ContentCollectionOperationStatus.ContentNotCollection
            => Invalid("Le contenu de cet élément ne se présente pas sous forme de liste.", status),
        ContentCollectionOperationStatus.DataTypeNotCollection or ContentCollectionOperationStatus.DataTypeWithoutContentType
            => Invalid("Ce type de données ne décrit pas une liste.", status),
        ContentCollectionOperationStatus.DataTypeNotContentProperty
            => Invalid("Ce type de données n’appartient pas au type de cet élément.", status),
        ContentCollectionOperationStatus.MissingPropertiesInCollectionConfiguration
            => Invalid("La liste n’a pas de colonnes : complétez sa configuration.", status),
        ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration
            => Invalid("La liste ne peut pas être triée selon cette colonne.", status),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a failure."),
    };

    private static ObjectResult Invalid(string title, ContentCollectionOperationStatus status)
        => ApiProblem.Result(StatusCodes.Status400BadRequest, title, operationStatus: status);
}
