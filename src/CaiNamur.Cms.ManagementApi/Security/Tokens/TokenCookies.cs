using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>
/// Tokens in HttpOnly cookies. Each is encrypted once more for its place, so that a stolen cookie is no bearer token
/// and an access token does not pass as a refresh token.
/// </summary>
/// <remarks>
/// With HTTPS the names begin with <c>__Host-</c>: browsers then take them from this host only, whole and secure.
/// They refuse that prefix without HTTPS, so plain HTTP, for developing, goes without it.
/// </remarks>
internal sealed class TokenCookies(IDataProtectionProvider protection)
{
    /// <summary>What the client sees and sends instead of a token.</summary>
    public const string Redacted = "[redacted]";

    private readonly IDataProtector _protector = protection.CreateProtector("CaiNamur.BackOffice.TokenCookies");

    public string? Read(HttpContext context, TokenCookie cookie)
    {
        if (context.Request.Cookies[Name(context, cookie)] is not { Length: > 0 } value)
        {
            return null;
        }

        try
        {
            return Protector(cookie).Unprotect(value);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Write(HttpContext context, TokenCookie cookie, string token, TimeSpan lifetime)
        => context.Response.Cookies.Append(Name(context, cookie), Protector(cookie).Protect(token), Options(context, lifetime));

    /// <summary>Deletes the cookies that the browser has sent.</summary>
    public static void Delete(HttpContext context, params ReadOnlySpan<TokenCookie> cookies)
    {
        foreach (TokenCookie cookie in cookies)
        {
            string name = Name(context, cookie);
            if (context.Request.Cookies.ContainsKey(name))
            {
                context.Response.Cookies.Delete(name, Options(context, lifetime: null));
            }
        }
    }

    private static string Name(HttpContext context, TokenCookie cookie)
    {
        string name = cookie switch
        {
            TokenCookie.AuthorizationCode => "umbPkceCode",
            TokenCookie.AccessToken => "umbAccessToken",
            TokenCookie.RefreshToken => "umbRefreshToken",
            _ => throw new ArgumentOutOfRangeException(nameof(cookie), cookie, "Not a token cookie."),
        };
        return context.Request.IsHttps ? "__Host-" + name : name;
    }

    private static CookieOptions Options(HttpContext context, TimeSpan? lifetime) => new()
    {
        Path = "/",
        HttpOnly = true,
        IsEssential = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        MaxAge = lifetime,
    };

    private IDataProtector Protector(TokenCookie cookie) => _protector.CreateProtector(cookie.ToString());
}
