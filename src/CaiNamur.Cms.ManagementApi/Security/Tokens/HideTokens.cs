using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Umbraco.Cms.Core;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreHandlers;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>Moves the tokens from the answer into cookies; the client only learns how long they last.</summary>
internal sealed class HideTokens(TokenCookies cookies, IOptionsMonitor<OpenIddictServerOptions> options)
    : IOpenIddictServerHandler<ApplyTokenResponseContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<ApplyTokenResponseContext>()
        .UseSingletonHandler<HideTokens>()
        .SetOrder(ProcessJsonResponse<ApplyTokenResponseContext>.Descriptor.Order - 500)
        .Build();

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        if (context.Request?.ClientId != Constants.OAuthClientIds.BackOffice)
        {
            return ValueTask.CompletedTask;
        }

        HttpContext http = context.Transaction.GetHttpRequest()!.HttpContext;

        // Somebody whose session is over signs in again: the client first tries the old refresh token, and only then the code that is waiting.
        if (context.Request.IsAuthorizationCodeGrantType() && (context.Error is null or Errors.InvalidGrant))
        {
            TokenCookies.Delete(http, TokenCookie.AuthorizationCode);
        }

        if (context.Error is not null)
        {
            Forget(http, context.Error);
            return ValueTask.CompletedTask;
        }

        OpenIddictServerOptions lifetimes = options.CurrentValue;
        if (context.Response.AccessToken is { Length: > 0 } accessToken)
        {
            cookies.Write(http, TokenCookie.AccessToken, accessToken, lifetimes.AccessTokenLifetime!.Value);
            context.Response.AccessToken = TokenCookies.Redacted;
        }

        if (context.Response.RefreshToken is { Length: > 0 } refreshToken)
        {
            cookies.Write(http, TokenCookie.RefreshToken, refreshToken, lifetimes.RefreshTokenLifetime!.Value);
            context.Response.RefreshToken = TokenCookies.Redacted;
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Tokens of a session that has ended are of no more use; a request that was merely wrong costs nobody their session.</summary>
    private static void Forget(HttpContext http, string error)
    {
        if (error == Errors.InvalidGrant)
        {
            TokenCookies.Delete(http, TokenCookie.AccessToken, TokenCookie.RefreshToken);
        }
    }
}
