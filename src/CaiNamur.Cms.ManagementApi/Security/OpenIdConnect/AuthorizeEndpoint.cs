using System.Security.Claims;
using CaiNamur.Cms.ManagementApi.Security.Sessions;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>Gives an authorization code to who is signed in by cookie, and sends everybody else to the sign-in page.</summary>
internal static class AuthorizeEndpoint
{
    public static async Task<IResult> HandleAsync(HttpContext context)
    {
        OpenIddictRequest request = context.GetOpenIddictServerRequest()
            ?? throw new InvalidOperationException("OpenIddict has not seen this request.");
        if (await SignInCookie.ReadAsync(context) is not { } signedIn)
        {
            return Results.LocalRedirect($"{BackOfficePaths.Login}{QueryString.Create("returnUrl", context.Request.Path + context.Request.QueryString)}");
        }

        (IUser user, ClaimsPrincipal cookie) = signedIn;
        ClaimsPrincipal principal = SessionPrincipal.Create(user, cookie.GetAuthorizationId()).SetScopes(request.GetScopes());
        return Results.SignIn(principal, properties: null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
