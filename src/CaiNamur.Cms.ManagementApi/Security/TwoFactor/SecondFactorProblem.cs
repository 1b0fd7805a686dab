using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>Why a second factor could not be set up or taken away, in words.</summary>
internal static class SecondFactorProblem
{
    public static ObjectResult Of(TwoFactorOperationStatus status) => status switch
    {
        TwoFactorOperationStatus.InvalidCode => Problem("Ce code n’est pas le bon.", status),
        TwoFactorOperationStatus.ProviderAlreadySetup => Problem("La vérification est déjà activée.", status),
        TwoFactorOperationStatus.ProviderNameNotFound => ApiProblem.NotFound("Cette méthode de vérification n’existe pas, ou n’est pas activée.", status),
        TwoFactorOperationStatus.UserNotFound => ApiProblem.NotFound("Cet utilisateur n’existe pas ou n’existe plus.", status),
        TwoFactorOperationStatus.Success => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a failure."),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a known status."),
    };

    private static ObjectResult Problem(string title, TwoFactorOperationStatus status)
        => ApiProblem.Result(StatusCodes.Status400BadRequest, title, operationStatus: status);
}
