using System.Security.Claims;
using CaiNamur.Cms.ManagementApi.Security.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>Remembers, for some minutes, who has given the right password and owes a second factor. It opens nothing.</summary>
internal static class SecondFactorCookie
{
    public const string Scheme = Constants.Security.BackOfficeTwoFactorAuthenticationType;

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "UMB_SECOND_FACTOR";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.Path = BackOfficePaths.Login;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        options.SlidingExpiration = false;
    }

    public static Task SetAsync(HttpContext context, IUser user) => context.SignInAsync(Scheme, SessionPrincipal.Create(user, sessionId: null));

    public static Task DeleteAsync(HttpContext context) => context.SignOutAsync(Scheme);

    /// <summary>Who owes a second factor, or null.</summary>
    public static async Task<IUser?> ReadAsync(HttpContext context)
    {
        AuthenticateResult result = await context.AuthenticateAsync(Scheme);
        return result.Principal is ClaimsPrincipal principal
            ? await context.RequestServices.GetRequiredService<SessionValidator>().FindUserAsync(principal, isFresh: true, context.RequestAborted)
            : null;
    }
}
