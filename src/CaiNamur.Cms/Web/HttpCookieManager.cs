using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.Web;

/// <summary>Cookies of the current request; outside a request there are none.</summary>
internal sealed class HttpCookieManager(IHttpContextAccessor http) : ICookieManager
{
    public void ExpireCookie(string cookieName)
        => http.HttpContext?.Response.Cookies.Delete(cookieName);

    public string? GetCookieValue(string cookieName) => http.HttpContext?.Request.Cookies[cookieName];

    public void SetCookieValue(string cookieName, string value, bool httpOnly, bool secure, string sameSiteMode)
        => http.HttpContext?.Response.Cookies.Append(cookieName, value, new CookieOptions
        {
            HttpOnly = httpOnly,
            Secure = secure,
            SameSite = Enum.TryParse(sameSiteMode, ignoreCase: true, out SameSiteMode mode) ? mode : SameSiteMode.Lax,
            Path = "/",
        });

    public bool HasCookie(string cookieName) => GetCookieValue(cookieName) is not null;
}
