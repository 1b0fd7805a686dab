using System.Security.Claims;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Sessions;

/// <summary>Whether what a token or cookie says still holds.</summary>
internal sealed class SessionValidator(SignedInUsers users, SessionRegistry sessions)
{
    /// <summary>Who the principal is, or null: no such user, disabled, another password or other groups since, or a session that was ended.</summary>
    /// <param name="principal">What the token or cookie says.</param>
    /// <param name="isFresh">Whether to ask the database now, not half a minute ago.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IUser?> FindUserAsync(ClaimsPrincipal principal, bool isFresh, CancellationToken cancellationToken)
    {
        if (principal.GetUserKey() is not { } key)
        {
            return null;
        }

        IUser? user = isFresh ? await users.ReadAsync(key) : await users.FindAsync(key);
        if (user is null || principal.GetStamp() != SessionStamp.Of(user))
        {
            return null;
        }

        string? sessionId = principal.GetAuthorizationId();
        return sessionId is null || await sessions.IsOpenAsync(sessionId, cancellationToken) ? user : null;
    }
}
