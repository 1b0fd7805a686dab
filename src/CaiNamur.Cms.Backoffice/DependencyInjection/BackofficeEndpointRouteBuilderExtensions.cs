using CaiNamur.Cms.Backoffice.ClientFiles;
using CaiNamur.Cms.Backoffice.HostPage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CaiNamur.Cms.Backoffice.DependencyInjection;

public static class BackofficeEndpointRouteBuilderExtensions
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves the client's files below <c>/umbraco/backoffice</c>, and its page at every other address below <c>/umbraco</c> that nobody else answers.</summary>
    public static IEndpointRouteBuilder MapCaiBackoffice(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods($"{ClientBundle.Path}/{{**path}}", Methods, (HttpContext context, string? path, ClientBundle bundle) => ClientFileEndpoint.HandleAsync(context, path ?? string.Empty, bundle))
            .WithDisplayName("Backoffice client file")
            .AllowAnonymous();
        endpoints.MapMethods($"/umbraco/{{**path:{BackofficePageConstraint.Name}}}", Methods, (HttpContext context, BackofficePage page) => BackofficePageEndpoint.HandleAsync(context, page))
            .WithDisplayName("Backoffice page")
            .AllowAnonymous();
        return endpoints;
    }
}
