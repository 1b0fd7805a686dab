using CaiNamur.Cms.Imaging.Delivery;
using CaiNamur.Cms.Imaging.Urls;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Imaging;

public static class MediaEndpointRouteBuilderExtensions
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves media files, and images in signed sizes, below the media path of <c>Umbraco:CMS:Global:UmbracoMediaPath</c>.</summary>
    public static IEndpointConventionBuilder MapCaiImages(this IEndpointRouteBuilder endpoints)
    {
        MediaRoot root = endpoints.ServiceProvider.GetRequiredService<MediaRoot>();
        return endpoints
            .MapMethods($"{root.Path}/{{**path}}", Methods, (HttpContext context, string? path, MediaEndpoint endpoint) => endpoint.HandleAsync(context, path))
            .WithDisplayName("Media")
            .AllowAnonymous();
    }
}
