using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaiNamur.Cms.ManagementApi.Security.Sessions;

/// <summary>
/// The sessions of the backoffice. One is an OpenIddict authorization with the tokens that were given out for it;
/// whether it still holds is asked of the database twice a minute at most.
/// </summary>
internal sealed class SessionRegistry(IServiceScopeFactory scopes, TimeProvider time)
{
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _valid = new(StringComparer.Ordinal);

    public async Task<bool> IsOpenAsync(string sessionId, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (_valid.TryGetValue(sessionId, out DateTimeOffset checkedAt) && now - checkedAt < SignedInUsers.Lifetime)
        {
            return true;
        }

        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var authorizations = scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>();
        object? session = await authorizations.FindByIdAsync(sessionId, cancellationToken);
        if (session is null || !await authorizations.HasStatusAsync(session, Statuses.Valid, cancellationToken))
        {
            _valid.TryRemove(sessionId, out _);
            return false;
        }

        if (_valid.Count >= MostRemembered)
        {
            _valid.Clear();
        }

        _valid[sessionId] = now;
        return true;
    }

    /// <summary>Ends one session with all its tokens.</summary>
    public async Task EndAsync(string sessionId, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var authorizations = scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>();
        if (await authorizations.FindByIdAsync(sessionId, cancellationToken) is { } session)
        {
            await authorizations.TryRevokeAsync(session, cancellationToken);
            await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().RevokeByAuthorizationIdAsync(sessionId, cancellationToken);
        }

        _valid.TryRemove(sessionId, out _);
    }

    /// <summary>Ends all sessions of a user.</summary>
    public async Task EndAllAsync(Guid userKey, CancellationToken cancellationToken)
    {
        string subject = userKey.ToString("D");
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().RevokeBySubjectAsync(subject, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().RevokeBySubjectAsync(subject, cancellationToken);
        _valid.Clear();
    }
}
