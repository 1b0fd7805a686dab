using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using Umbraco.Cms.Core;
using static OpenIddict.Server.AspNetCore.OpenIddictServerAspNetCoreHandlers;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>The address that the browser is sent back to shows no authorization code: it travels in a cookie.</summary>
internal sealed class HideAuthorizationCode(TokenCookies cookies, IOptionsMonitor<OpenIddictServerOptions> options)
    : IOpenIddictServerHandler<ApplyAuthorizationResponseContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<ApplyAuthorizationResponseContext>()
        .UseSingletonHandler<HideAuthorizationCode>()
        .SetOrder(Authentication.ProcessSelfRedirection.Descriptor.Order - 500)
        .Build();

    public ValueTask HandleAsync(ApplyAuthorizationResponseContext context)
    {
        if (context.Request?.ClientId == Constants.OAuthClientIds.BackOffice && context.Response.Code is { Length: > 0 } code)
        {
            HttpContext http = context.Transaction.GetHttpRequest()!.HttpContext;
            cookies.Write(http, TokenCookie.AuthorizationCode, code, options.CurrentValue.AuthorizationCodeLifetime!.Value);
            context.Response.Code = TokenCookies.Redacted;
        }

        return ValueTask.CompletedTask;
    }
}
