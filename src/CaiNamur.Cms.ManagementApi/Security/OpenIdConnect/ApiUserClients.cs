using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

internal sealed class ApiUserClients(IUserService users, IServiceScopeFactory scopes) : IApiUserClients
{
    public async Task<UserClientCredentialsOperationStatus> AddAsync(Guid userKey, string clientId, string clientSecret, CancellationToken cancellationToken)
    {
        if (string.Equals(clientId, Constants.OAuthClientIds.BackOffice, StringComparison.OrdinalIgnoreCase))
        {
            return UserClientCredentialsOperationStatus.DuplicateClientId;
        }

        UserClientCredentialsOperationStatus status = await users.AddClientIdAsync(userKey, clientId);
        if (status is not UserClientCredentialsOperationStatus.Success)
        {
            return status;
        }

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(Describe(clientId, clientSecret), cancellationToken);
        }
        catch
        {
            // A client id without its secret would be taken and of no use.
            await users.RemoveClientIdAsync(userKey, clientId);
            throw;
        }

        return status;
    }

    public async Task<bool> RemoveAsync(Guid userKey, string clientId, CancellationToken cancellationToken)
    {
        if (!await users.RemoveClientIdAsync(userKey, clientId))
        {
            return false;
        }

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await applications.FindByClientIdAsync(clientId, cancellationToken) is { } application)
        {
            await applications.DeleteAsync(application, cancellationToken);
        }

        return true;
    }

    private static OpenIddictApplicationDescriptor Describe(string clientId, string clientSecret) => new()
    {
        ClientId = clientId,
        ClientSecret = clientSecret,
        ClientType = ClientTypes.Confidential,
        Permissions =
        {
            Permissions.Endpoints.Token,
            Permissions.Endpoints.Revocation,
            Permissions.GrantTypes.ClientCredentials,
        },
    };
}
