using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using OpenIddict.Server;
using Umbraco.Cms.Core;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>Puts the token of the cookie where the client asks to revoke <c>[redacted]</c>.</summary>
internal sealed class RevealRevocationRequest(TokenCookies cookies) : IOpenIddictServerHandler<ExtractRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<ExtractRevocationRequestContext>()
        .UseSingletonHandler<RevealRevocationRequest>()
        .SetOrder(int.MaxValue - 1000)
        .Build();

    public ValueTask HandleAsync(ExtractRevocationRequestContext context)
    {
        if (context.Request is not { Token: TokenCookies.Redacted } request)
        {
            return ValueTask.CompletedTask;
        }

        // The client does not say who it is; only it has its tokens in cookies.
        request.ClientId ??= Constants.OAuthClientIds.BackOffice;
        HttpContext http = context.Transaction.GetHttpRequest()!.HttpContext;
        TokenCookie cookie = request.TokenTypeHint == TokenTypeHints.RefreshToken ? TokenCookie.RefreshToken : TokenCookie.AccessToken;
        request.Token = cookies.Read(http, cookie);
        if (request.Token is null)
        {
            context.Reject(Errors.InvalidToken, "The cookie is missing.");
        }

        return ValueTask.CompletedTask;
    }
}
