using System.Globalization;
using System.Security.Claims;
using CaiNamur.Cms.ManagementApi.Security.Sessions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>The user as Umbraco's claims tell it; Core asks for it to know who looks at a preview.</summary>
internal sealed class CoreBackOfficeSignInManager(SignedInUsers users, IOptionsMonitor<GlobalSettings> settings) : ICoreBackOfficeSignInManager
{
    public async Task<ClaimsPrincipal?> CreateUserPrincipalAsync(Guid userKey)
    {
        if (await users.FindAsync(userKey) is not { SecurityStamp.Length: > 0 } user)
        {
            return null;
        }

        var identity = new ClaimsIdentity(Constants.Security.BackOfficeAuthenticationType);
        identity.AddRequiredClaims(
            user.Id.ToString(CultureInfo.InvariantCulture),
            user.Key,
            user.Username,
            user.Name ?? user.Username,
            user.StartContentIds ?? [],
            user.StartMediaIds ?? [],
            user.Language ?? settings.CurrentValue.DefaultUILanguage,
            user.SecurityStamp,
            user.AllowedSections,
            user.Groups.Select(group => group.Alias));
        return new ClaimsPrincipal(identity);
    }
}
