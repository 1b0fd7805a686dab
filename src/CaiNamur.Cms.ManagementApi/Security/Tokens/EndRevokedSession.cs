using CaiNamur.Cms.ManagementApi.Security.Sessions;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>Who takes a refresh token back means the session, with the access tokens that are still under way.</summary>
internal sealed class EndRevokedSession(SessionRegistry sessions) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<HandleRevocationRequestContext>()
        .UseSingletonHandler<EndRevokedSession>()
        .SetOrder(int.MaxValue - 1000)
        .Build();

    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (context.GenericTokenPrincipal.HasTokenType(OpenIddictConstants.TokenTypeIdentifiers.RefreshToken)
            && context.GenericTokenPrincipal.GetAuthorizationId() is { } sessionId)
        {
            await sessions.EndAsync(sessionId, context.CancellationToken);
        }
    }
}
