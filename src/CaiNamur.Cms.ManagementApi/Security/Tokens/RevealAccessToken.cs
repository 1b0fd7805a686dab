using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OpenIddict.Validation;
using static OpenIddict.Validation.AspNetCore.OpenIddictValidationAspNetCoreHandlers;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>
/// Takes the access token from the cookie, when the request also carries what no foreign page can make a browser send:
/// the header <c>Authorization: Bearer [redacted]</c>, or on a WebSocket, which has no such header, the same in the address
/// together with our own origin. The cookie alone opens nothing.
/// </summary>
internal sealed class RevealAccessToken(TokenCookies cookies) : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public static OpenIddictValidationHandlerDescriptor Descriptor { get; } = OpenIddictValidationHandlerDescriptor
        .CreateBuilder<ProcessAuthenticationContext>()
        .UseSingletonHandler<RevealAccessToken>()
        .SetOrder(ExtractAccessTokenFromQueryString.Descriptor.Order + 500)
        .Build();

    public ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        HttpRequest? request = context.Transaction.GetHttpRequest();
        if (request is not null && (context.AccessToken == TokenCookies.Redacted || (context.AccessToken is null && IsOwnWebSocket(request))))
        {
            context.AccessToken = cookies.Read(request.HttpContext, TokenCookie.AccessToken);
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsOwnWebSocket(HttpRequest request)
        => IsWebSocket(request)
            && request.Query["access_token"] == TokenCookies.Redacted
            && RequestOrigin.IsOwn(request);

    /// <summary>By what the request says: the middleware that would know it runs within the hub's endpoint, after this.</summary>
    private static bool IsWebSocket(HttpRequest request)
        => string.Equals(request.Headers.Upgrade, "websocket", StringComparison.OrdinalIgnoreCase)
            || request.HttpContext.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true, Protocol: "websocket" };
}
