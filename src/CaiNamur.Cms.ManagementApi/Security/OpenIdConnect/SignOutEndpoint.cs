using System.Security.Claims;
using CaiNamur.Cms.ManagementApi.Security.Passwords;
using CaiNamur.Cms.ManagementApi.Security.Sessions;
using CaiNamur.Cms.ManagementApi.Security.Tokens;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>Ends the session, deletes its cookies and goes to where the client says goodbye, whatever else was asked for.</summary>
internal static class SignOutEndpoint
{
    public static async Task<IResult> HandleAsync(HttpContext context, SessionRegistry sessions, SignInEvents events)
    {
        // The client revokes its tokens first, which ends the session already.
        if (await SignInCookie.ReadAsync(context) is { } signedIn)
        {
            (IUser user, ClaimsPrincipal cookie) = signedIn;
            if (cookie.GetAuthorizationId() is { } sessionId)
            {
                await sessions.EndAsync(sessionId, context.RequestAborted);
            }

            await events.SignedOutAsync(user);
        }

        await SignInCookie.DeleteAsync(context);
        TokenCookies.Delete(context, TokenCookie.AuthorizationCode, TokenCookie.AccessToken, TokenCookie.RefreshToken);
        return Results.LocalRedirect(BackOfficePaths.LogoutCallback);
    }
}
