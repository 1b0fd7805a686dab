using CaiNamur.Cms.ManagementApi.Problems;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>One's own password.</summary>
[ManagementApiRoute("user/current/change-password")]
public sealed class CurrentUserPasswordController(IUserService users) : ManagementApiControllerBase
{
    /// <summary>Changes the password; every other session of the user ends.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    public async Task<IActionResult> Change(ChangePasswordRequest request)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> attempt = await users.ChangePasswordAsync(
            CurrentUser.Key,
            new ChangeUserPasswordModel { UserKey = CurrentUser.Key, OldPassword = request.OldPassword, NewPassword = request.NewPassword });
        return attempt.Success
            ? Ok()
            : ApiProblem.Result(StatusCodes.Status400BadRequest, "Le mot de passe n’a pas été changé : l’ancien n’est pas le bon, ou le nouveau ne suit pas les règles.", attempt.Result.Error?.ErrorMessage, attempt.Status);
    }
}
