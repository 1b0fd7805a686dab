using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Sessions;

/// <summary>
/// The cookie of somebody who has signed in on our page: authorization codes are given out to it, and it lives as long as the session.
/// </summary>
internal sealed class SignInCookie(IOptionsMonitor<SecuritySettings> security, IOptionsMonitor<GlobalSettings> global)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string Scheme = Constants.Security.BackOfficeAuthenticationType;

    public void Configure(CookieAuthenticationOptions options)
    {
    }

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != Scheme)
        {
            return;
        }

        options.Cookie.Name = security.CurrentValue.AuthCookieName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.Path = BackOfficePaths.Root;
        options.ExpireTimeSpan = global.CurrentValue.TimeOut;
        options.SlidingExpiration = false;
        options.LoginPath = BackOfficePaths.Login;
        options.Events = new CookieAuthenticationEvents { OnValidatePrincipal = ValidateAsync };
    }

    public static Task SignInAsync(HttpContext context, IUser user, string? sessionId)
        => context.SignInAsync(Scheme, SessionPrincipal.Create(user, sessionId), new AuthenticationProperties { IsPersistent = false });

    /// <summary>Deletes the cookie, if the browser has sent one.</summary>
    public static Task DeleteAsync(HttpContext context)
    {
        string name = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Scheme).Cookie.Name!;
        return context.Request.Cookies.ContainsKey(name) ? context.SignOutAsync(Scheme) : Task.CompletedTask;
    }

    /// <summary>Who is signed in, or null.</summary>
    public static async Task<(IUser User, ClaimsPrincipal Principal)?> ReadAsync(HttpContext context)
    {
        AuthenticateResult result = await context.AuthenticateAsync(Scheme);
        return result.Succeeded && context.Features.Get<SignedInUser>() is { } signedIn
            ? (signedIn.User, result.Principal)
            : null;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        SessionValidator validator = context.HttpContext.RequestServices.GetRequiredService<SessionValidator>();
        IUser? user = await validator.FindUserAsync(context.Principal!, isFresh: true, context.HttpContext.RequestAborted);
        if (user is null)
        {
            context.RejectPrincipal();
            return;
        }

        context.HttpContext.Features.Set(new SignedInUser(user));
    }
}
