using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.TemporaryFiles;

/// <summary>Why a file was not taken.</summary>
internal static class UploadProblem
{
    /// <summary>The client shows the number that stands before the word "bytes".</summary>
    public static ObjectResult TooLarge(UploadLimit limit)
        => ApiProblem.Result(StatusCodes.Status413PayloadTooLarge, FormattableString.Invariant($"Le fichier est trop grand : {limit.Bytes} bytes au plus."));

    public static ObjectResult NoFile() => ApiProblem.Result(StatusCodes.Status400BadRequest, "Aucun fichier n’a été envoyé.");

    public static ObjectResult NotReadable() => ApiProblem.Result(StatusCodes.Status400BadRequest, "L’envoi n’a pas pu être lu. Réessayez.");

    public static ObjectResult Refused(string reason)
        => ApiProblem.Result(StatusCodes.Status400BadRequest, reason, operationStatus: TemporaryFileOperationStatus.UploadBlocked);

    public static ObjectResult Of(TemporaryFileOperationStatus status) => status switch
    {
        TemporaryFileOperationStatus.FileExtensionNotAllowed => Bad(status, "Ce type de fichier n’est pas accepté."),
        TemporaryFileOperationStatus.KeyAlreadyUsed => Bad(status, "Ce fichier a déjà été envoyé. Réessayez."),
        TemporaryFileOperationStatus.NotFound => ApiProblem.NotFound("Le fichier envoyé n’est plus là. Envoyez-le encore une fois.", status),
        TemporaryFileOperationStatus.UploadBlocked => Bad(status, "Le contenu de ce fichier n’est pas accepté."),
        TemporaryFileOperationStatus.InvalidFileName => Bad(status, "Le nom du fichier contient des signes qui ne sont pas permis."),
        TemporaryFileOperationStatus.Success => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a failure."),
    };

    private static ObjectResult Bad(TemporaryFileOperationStatus status, string title) => ApiProblem.Result(StatusCodes.Status400BadRequest, title, operationStatus: status);
}
