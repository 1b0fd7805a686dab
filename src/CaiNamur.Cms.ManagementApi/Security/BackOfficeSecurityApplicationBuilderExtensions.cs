using Microsoft.AspNetCore.Builder;

namespace CaiNamur.Cms.ManagementApi.Security;

/// <summary>Puts signing in into the pipeline.</summary>
public static class BackOfficeSecurityApplicationBuilderExtensions
{
    /// <summary>
    /// ASP.NET Core looks here whether it has to put authentication in front of the whole pipeline by itself. There it would see neither
    /// forwarded headers nor which requests are none of its business.
    /// </summary>
    private const string AuthenticationIsInPlace = "__AuthenticationMiddlewareSet";

    /// <summary>
    /// Lets OpenIddict answer its addresses, and policies be checked. Goes after routing and before the endpoints;
    /// requests outside of the backoffice do not pay for it.
    /// </summary>
    public static IApplicationBuilder UseBackOfficeSecurity(this IApplicationBuilder app)
    {
        app.Properties[AuthenticationIsInPlace] = true;
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(BackOfficePaths.Root, StringComparison.OrdinalIgnoreCase),
            backOffice => backOffice.UseAuthentication());
        return app.UseAuthorization();
    }
}
