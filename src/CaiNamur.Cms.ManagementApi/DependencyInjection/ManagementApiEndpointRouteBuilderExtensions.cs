using CaiNamur.Cms.ManagementApi.Live;
using CaiNamur.Cms.ManagementApi.Problems;
using CaiNamur.Cms.ManagementApi.Routing;
using CaiNamur.Cms.ManagementApi.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CaiNamur.Cms.ManagementApi.DependencyInjection;

/// <summary>Maps the Management API.</summary>
public static class ManagementApiEndpointRouteBuilderExtensions
{
    /// <summary>Answers errors of the API as problem details; goes before routing, and leaves every other request alone.</summary>
    public static IApplicationBuilder UseCaiManagementApi(this IApplicationBuilder app)
        => app.UseWhen(
            context => context.Request.Path.StartsWithSegments(ManagementApiPaths.Root, StringComparison.OrdinalIgnoreCase),
            api => api.UseMiddleware<ApiExceptionMiddleware>().UseMiddleware<UmbracoContextMiddleware>());

    /// <summary>Maps the operations, the sign-in and the document that describes them.</summary>
    public static IEndpointRouteBuilder MapCaiManagementApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapControllers();
        endpoints.MapBackOfficeSecurity();
        endpoints.MapLive();
        endpoints.MapOpenApi($"{ManagementApiPaths.Root}/openapi/{{documentName}}.json");

        // The client takes 404 silently for what a server does not offer; 405 or a page of the site would be shown as an error.
        endpoints.Map($"{ManagementApiPaths.Root}/{{**path}}", (HttpContext context) => NotOfferedAsync(context)).ExcludeFromDescription();
        return endpoints;
    }

    private static Task NotOfferedAsync(HttpContext context)
    {
        ProblemDetails details = ApiProblem.Details(StatusCodes.Status404NotFound, "Cette opération n’est pas proposée.");
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.Response.WriteAsJsonAsync(details, options: null, ApiProblem.MediaType, context.RequestAborted);
    }
}
