using CaiNamur.Cms.ManagementApi.Security.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>
/// Lets the backoffice client be sent back to the very origin that it is asked at, whichever of the site's names that is,
/// so that no name has to be configured. A link cannot lead a code elsewhere: the origin is the one that the browser is at.
/// </summary>
internal sealed class BackOfficeApplicationManager<TApplication>(
    IOpenIddictApplicationCache<TApplication> cache,
    ILogger<OpenIddictApplicationManager<TApplication>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<TApplication> store,
    IHttpContextAccessor http) : OpenIddictApplicationManager<TApplication>(cache, logger, options, store)
    where TApplication : class
{
    public override async ValueTask<bool> ValidateRedirectUriAsync(TApplication application, string uri, CancellationToken cancellationToken = default)
        => await Store.GetClientIdAsync(application, cancellationToken) == Constants.OAuthClientIds.BackOffice
            ? http.HttpContext is { } context && uri == RequestOrigin.Of(context.Request) + BackOfficePaths.AuthorizationCallback
            : await base.ValidateRedirectUriAsync(application, uri, cancellationToken);
}
