using System.Security.Claims;
using CaiNamur.Cms.ManagementApi.Security.Passwords;
using CaiNamur.Cms.ManagementApi.Security.Sessions;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>Who takes a refresh token back means the session, with the access tokens that are still under way.</summary>
internal sealed class EndRevokedSession(SessionRegistry sessions, SignedInUsers users, SignInEvents events) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<HandleRevocationRequestContext>()
        .UseSingletonHandler<EndRevokedSession>()
        .SetOrder(int.MaxValue - 1000)
        .Build();

    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        ClaimsPrincipal principal = context.GenericTokenPrincipal;
        if (!principal.HasTokenType(OpenIddictConstants.TokenTypeIdentifiers.RefreshToken) || principal.GetAuthorizationId() is not { } sessionId)
        {
            return;
        }

        await sessions.EndAsync(sessionId, context.CancellationToken);
        if (principal.GetUserKey() is { } key && await users.FindAsync(key) is { } user)
        {
            await events.SignedOutAsync(user);
        }
    }
}
