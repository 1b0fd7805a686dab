using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Umbraco.Cms.Core;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>Puts the code or refresh token of the cookie where the client says <c>[redacted]</c>, and takes no other from it.</summary>
internal sealed class RevealTokenRequest(TokenCookies cookies) : IOpenIddictServerHandler<ExtractTokenRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<ExtractTokenRequestContext>()
        .UseSingletonHandler<RevealTokenRequest>()
        .SetOrder(int.MaxValue - 1000)
        .Build();

    public ValueTask HandleAsync(ExtractTokenRequestContext context)
    {
        if (context.Request is not { ClientId: Constants.OAuthClientIds.BackOffice } request)
        {
            return ValueTask.CompletedTask;
        }

        HttpContext http = context.Transaction.GetHttpRequest()!.HttpContext;
        if (request.IsAuthorizationCodeGrantType())
        {
            request.Code = Reveal(context, http, request.Code, TokenCookie.AuthorizationCode);
        }
        else if (request.IsRefreshTokenGrantType())
        {
            request.RefreshToken = Reveal(context, http, request.RefreshToken, TokenCookie.RefreshToken);
        }

        return ValueTask.CompletedTask;
    }

    private string? Reveal(ExtractTokenRequestContext context, HttpContext http, string? sent, TokenCookie cookie)
    {
        if (sent != TokenCookies.Redacted)
        {
            context.Reject(Errors.InvalidRequest, "The tokens of this client travel in cookies.");
            return null;
        }

        string? token = cookies.Read(http, cookie);
        if (token is null)
        {
            context.Reject(Errors.InvalidGrant, "The cookie is missing.");
        }

        return token;
    }
}
