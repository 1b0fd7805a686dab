using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Versions;

/// <summary>Tells staff why Core's version service did not do what was asked.</summary>
internal static class DocumentVersionProblem
{
    public static ObjectResult Of(ContentVersionOperationStatus status) => status switch
    {
        ContentVersionOperationStatus.NotFound => ApiProblem.NotFound("Cette version n’existe plus.", status),
        ContentVersionOperationStatus.ContentNotFound => ApiProblem.NotFound(operationStatus: status),
        ContentVersionOperationStatus.InvalidSkipTake => Bad(status, "La liste n’a pas pu être lue à partir de cet endroit."),
        ContentVersionOperationStatus.RollBackFailed => Bad(status, "Le retour à cette version n’a pas réussi."),
        ContentVersionOperationStatus.RollBackCanceled => Bad(status, "Le site a refusé ce changement."),
        ContentVersionOperationStatus.Success => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a failure."),
    };

    private static ObjectResult Bad(ContentVersionOperationStatus status, string title) => ApiProblem.Result(StatusCodes.Status400BadRequest, title, operationStatus: status);
}
