using Microsoft.AspNetCore.Http;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>The origin that the site is asked at, and that pages of it name when they ask.</summary>
internal static class RequestOrigin
{
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host.Value}";

    /// <summary>Whether the browser says that a page of this site asks.</summary>
    public static bool IsOwn(HttpRequest request)
        => string.Equals(request.Headers.Origin, Of(request), StringComparison.OrdinalIgnoreCase);
}
