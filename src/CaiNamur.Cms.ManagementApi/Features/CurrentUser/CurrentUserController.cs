using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>Who is signed in, and what the client may show them.</summary>
[ManagementApiRoute("user/current")]
public sealed class CurrentUserController(CurrentUserMapping mapping, IOptionsMonitor<SecuritySettings> security) : ManagementApiControllerBase
{
    [HttpGet]
    [ProducesResponseType<CurrentUserResponse>(StatusCodes.Status200OK)]
    public Task<CurrentUserResponse> Get() => mapping.MapAsync(CurrentUser);

    /// <summary>Rules for passwords, and what users may change of their own.</summary>
    [HttpGet("configuration")]
    [ProducesResponseType<CurrentUserConfigurationResponse>(StatusCodes.Status200OK)]
    public CurrentUserConfigurationResponse GetConfiguration()
    {
        SecuritySettings settings = security.CurrentValue;
        return new CurrentUserConfigurationResponse
        {
            KeepUserLoggedIn = settings.KeepUserLoggedIn,
            PasswordConfiguration = new PasswordConfigurationResponse
            {
                MinimumPasswordLength = settings.UserPassword.RequiredLength,
                RequireNonLetterOrDigit = settings.UserPassword.RequireNonLetterOrDigit,
                RequireDigit = settings.UserPassword.RequireDigit,
                RequireLowercase = settings.UserPassword.RequireLowercase,
                RequireUppercase = settings.UserPassword.RequireUppercase,
            },
            AllowChangePassword = true,
            AllowTwoFactor = true,
        };
    }
}
