using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>One's own second factor.</summary>
[ManagementApiRoute("user/current/2fa")]
public sealed class CurrentUserSecondFactorController(IUserTwoFactorLoginService logins) : ManagementApiControllerBase
{
    [HttpGet]
    [ProducesResponseType<IEnumerable<SecondFactorResponse>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetAll()
    {
        Attempt<IEnumerable<UserTwoFactorProviderModel>, TwoFactorOperationStatus> providers = await logins.GetProviderNamesAsync(CurrentUser.Key);
        return providers.Success
            ? Ok(providers.Result.Select(provider => new SecondFactorResponse(provider.ProviderName, provider.IsEnabledOnUser)))
            : SecondFactorProblem.Of(providers.Status);
    }

    /// <summary>What an authenticator app needs to be set up; nothing is kept until its first code is sent.</summary>
    [HttpGet("{providerName}")]
    [ProducesResponseType<AuthenticatorSetup>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetSetup(string providerName)
    {
        Attempt<ISetupTwoFactorModel, TwoFactorOperationStatus> setup = await logins.GetSetupInfoAsync(CurrentUser.Key, providerName);
        return setup.Success ? Ok(setup.Result) : SecondFactorProblem.Of(setup.Status);
    }

    [HttpPost("{providerName}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Enable(string providerName, EnableSecondFactorRequest request)
    {
        Attempt<TwoFactorOperationStatus> enabled = await logins.ValidateAndSaveAsync(providerName, CurrentUser.Key, request.Secret, request.Code);
        return enabled.Success ? Ok() : SecondFactorProblem.Of(enabled.Result);
    }

    [HttpDelete("{providerName}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Disable(string providerName, string? code)
    {
        Attempt<TwoFactorOperationStatus> disabled = await logins.DisableByCodeAsync(providerName, CurrentUser.Key, code ?? string.Empty);
        return disabled.Success ? Ok() : SecondFactorProblem.Of(disabled.Result);
    }
}
