using Microsoft.Extensions.Options;
using OpenIddict.Server;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>
/// A session lasts <c>Umbraco:CMS:Global:TimeOut</c> from its last sign of life. The client takes four times the lifetime
/// of an access token for that of the session, so the one is a quarter of the other.
/// </summary>
internal sealed class SignInLifetimes(IOptionsMonitor<GlobalSettings> settings) : IConfigureOptions<OpenIddictServerOptions>
{
    public void Configure(OpenIddictServerOptions options)
    {
        TimeSpan session = settings.CurrentValue.TimeOut;
        options.RefreshTokenLifetime = session;
        options.AccessTokenLifetime = session / 4;
        options.AuthorizationCodeLifetime = TimeSpan.FromMinutes(2);
    }
}
