using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>Makes the backoffice's own client known to OpenIddict: public, with PKCE, and with refresh tokens.</summary>
internal sealed class BackOfficeClient(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await IsKnownAsync(applications, cancellationToken))
        {
            return;
        }

        try
        {
            await applications.CreateAsync(Describe(), cancellationToken);
        }
#pragma warning disable CA1031 // Another instance may have been a moment faster, which each database says in its own way.
        catch (Exception)
#pragma warning restore CA1031
        {
            await using AsyncServiceScope again = scopes.CreateAsyncScope();
            if (!await IsKnownAsync(again.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>(), cancellationToken))
            {
                throw;
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task<bool> IsKnownAsync(IOpenIddictApplicationManager applications, CancellationToken cancellationToken)
        => await applications.FindByClientIdAsync(Constants.OAuthClientIds.BackOffice, cancellationToken) is not null;

    private static OpenIddictApplicationDescriptor Describe() => new()
    {
        ClientId = Constants.OAuthClientIds.BackOffice,
        ClientType = ClientTypes.Public,
        DisplayName = "CaiNamur",
        Permissions =
        {
            Permissions.Endpoints.Authorization,
            Permissions.Endpoints.Token,
            Permissions.Endpoints.Revocation,
            Permissions.GrantTypes.AuthorizationCode,
            Permissions.GrantTypes.RefreshToken,
            Permissions.ResponseTypes.Code,
        },
        Requirements = { Requirements.Features.ProofKeyForCodeExchange },
    };
}
