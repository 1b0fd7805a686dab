using CaiNamur.Cms.ManagementApi.Security.Graphics;
using CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;
using CaiNamur.Cms.ManagementApi.Security.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CaiNamur.Cms.ManagementApi.Security;

internal static class BackOfficeSecurityEndpointRouteBuilderExtensions
{
    /// <summary>Maps what the client calls to sign in and out; the pages are controllers. Revocation is answered by OpenIddict itself.</summary>
    public static void MapBackOfficeSecurity(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(BackOfficePaths.Authorize, [HttpMethods.Get, HttpMethods.Post], (Delegate)AuthorizeEndpoint.HandleAsync).ExcludeFromDescription();
        endpoints.MapPost(BackOfficePaths.Token, TokenEndpoint.HandleAsync).DisableAntiforgery().ExcludeFromDescription();
        endpoints.MapGet(BackOfficePaths.SignOut, SignOutEndpoint.HandleAsync).ExcludeFromDescription();
        BackOfficeGraphics.Map(endpoints);
        SignInStyles.Map(endpoints);
    }
}
