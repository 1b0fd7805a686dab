using Microsoft.AspNetCore.Builder;

namespace CaiNamur.Cms.ManagementApi.Security;

/// <summary>Puts signing in into the pipeline.</summary>
public static class BackOfficeSecurityApplicationBuilderExtensions
{
    /// <summary>
    /// Lets OpenIddict answer its addresses, and policies be checked. Goes after routing and before the endpoints;
    /// requests outside of the backoffice do not pay for it.
    /// </summary>
    public static IApplicationBuilder UseBackOfficeSecurity(this IApplicationBuilder app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(BackOfficePaths.Root, StringComparison.OrdinalIgnoreCase),
            backOffice => backOffice.UseAuthentication());
        return app.UseAuthorization();
    }
}
