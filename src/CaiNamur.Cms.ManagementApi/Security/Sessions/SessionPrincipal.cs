using System.Security.Claims;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaiNamur.Cms.ManagementApi.Security.Sessions;

/// <summary>What tokens and the sign-in cookie say: who, with which stamp, in which session. Everything else is read from the user.</summary>
internal static class SessionPrincipal
{
    private const string StampClaim = Constants.Security.SecurityStampClaimType;

    /// <param name="user">Who has signed in.</param>
    /// <param name="sessionId">The session that goes on; null for a new one.</param>
    public static ClaimsPrincipal Create(IUser user, string? sessionId)
    {
        var identity = new ClaimsIdentity(Constants.Security.BackOfficeAuthenticationType, Claims.Subject, Claims.Role);
        identity.SetClaim(Claims.Subject, user.Key.ToString("D"));
        identity.SetClaim(StampClaim, SessionStamp.Of(user));
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        var principal = new ClaimsPrincipal(identity);
        return sessionId is null ? principal : principal.SetAuthorizationId(sessionId);
    }

    public static Guid? GetUserKey(this ClaimsPrincipal principal)
        => Guid.TryParse(principal.GetClaim(Claims.Subject), out Guid key) ? key : null;

    public static string? GetStamp(this ClaimsPrincipal principal) => principal.GetClaim(StampClaim);
}
