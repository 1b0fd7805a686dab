using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>The client credentials with which programs sign in as an API user. Secrets are kept as hashes and cannot be read back.</summary>
public interface IApiUserClients
{
    /// <summary>Gives an API user one more client.</summary>
    /// <param name="userKey">A user of the API kind.</param>
    /// <param name="clientId">What the program calls itself; no two are alike.</param>
    /// <param name="clientSecret">What it proves it by.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<UserClientCredentialsOperationStatus> AddAsync(Guid userKey, string clientId, string clientSecret, CancellationToken cancellationToken);

    /// <summary>Takes a client away, with the tokens it was given.</summary>
    /// <returns>Whether the user had such a client.</returns>
    Task<bool> RemoveAsync(Guid userKey, string clientId, CancellationToken cancellationToken);
}
