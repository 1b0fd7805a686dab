using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>Other people's second factors: who manages users takes one away when a telephone is lost.</summary>
[ManagementApiRoute("user/{id:guid}/2fa")]
public sealed class UserSecondFactorController(IUserTwoFactorLoginService logins, IUserService users) : ManagementApiControllerBase
{
    [HttpGet]
    [ProducesResponseType<IEnumerable<SecondFactorResponse>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetAll(Guid id)
    {
        if (!await MayManageAsync(id))
        {
            return ForbiddenProblem();
        }

        Attempt<IEnumerable<UserTwoFactorProviderModel>, TwoFactorOperationStatus> providers = await logins.GetProviderNamesAsync(id);
        return providers.Success
            ? Ok(providers.Result.Select(provider => new SecondFactorResponse(provider.ProviderName, provider.IsEnabledOnUser)))
            : SecondFactorProblem.Of(providers.Status);
    }

    [HttpDelete("{providerName}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Disable(Guid id, string providerName)
    {
        if (!await MayManageAsync(id))
        {
            return ForbiddenProblem();
        }

        Attempt<TwoFactorOperationStatus> disabled = await logins.DisableAsync(id, providerName);
        return disabled.Success ? Ok() : SecondFactorProblem.Of(disabled.Result);
    }

    /// <summary>An administrator's account is for administrators only, as everywhere in Core.</summary>
    private async Task<bool> MayManageAsync(Guid id)
    {
        if (!CurrentUser.AllowedSections.Contains(Constants.Applications.Users))
        {
            return false;
        }

        IUser? user = await users.GetAsync(id);
        return user is null || CurrentUser.IsAdmin() || !user.IsAdmin();
    }
}
