using Microsoft.Net.Http.Headers;

namespace CaiNamur.Web.Operations;

/// <summary>What a browser may do with the site's answers: nothing from elsewhere, nothing inline, no frame, no power that pages do not use.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "media-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>They are written when the answer begins, so that no stored page carries them and no error page can lose them.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
        => app.Use((context, next) =>
        {
            context.Response.OnStarting(
                static state =>
                {
                    Write((HttpContext)state);
                    return Task.CompletedTask;
                },
                context);
            return next(context);
        });

    private static void Write(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;

        // What an answer says for itself is kept: a picture, for instance, is allowed less than a page.
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, ContentSecurityPolicy);
        headers.TryAdd(HeaderNames.XContentTypeOptions, "nosniff");
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()");
        if (!context.Request.IsForBackoffice())
        {
            // The backoffice signs in through a window that has to find its opener again.
            headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        }
    }
}
