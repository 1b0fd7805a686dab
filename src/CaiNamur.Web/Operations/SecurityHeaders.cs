namespace CaiNamur.Web.Operations;

/// <summary>What a browser may do with the site's answers: nothing from elsewhere, nothing inline, no frame, no power that pages do not use.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "media-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
        => app.Use((context, next) =>
        {
            IHeaderDictionary headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()";
            if (!context.Request.Path.StartsWithSegments("/umbraco", StringComparison.OrdinalIgnoreCase))
            {
                // The backoffice signs in through a window that has to find its opener again.
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
            }

            return next(context);
        });
}
