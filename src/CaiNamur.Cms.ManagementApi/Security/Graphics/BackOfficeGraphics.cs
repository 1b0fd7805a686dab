using System.Collections.Frozen;
using CaiNamur.Cms.ManagementApi.Security.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CaiNamur.Cms.ManagementApi.Security.Graphics;

/// <summary>The pictures that the client puts into its header and its sign-in overlay: the centre's own.</summary>
internal static class BackOfficeGraphics
{
    private static readonly FrozenDictionary<string, byte[]> _pictures = new Dictionary<string, byte[]>
    {
        ["logo"] = Read("logo-light.svg"),
        ["logo-alternative"] = Read("logo-light.svg"),
        ["login-logo"] = Read("logo-light.svg"),
        ["login-logo-alternative"] = Read("logo-dark.svg"),
        ["login-background"] = Read("weave.svg"),
    }.ToFrozenDictionary();

    public static void Map(IEndpointRouteBuilder endpoints)
        => endpoints.MapGet($"{BackOfficePaths.Api}/graphics/{{name}}", Get).ExcludeFromDescription();

    private static IResult Get(string name, HttpContext context)
    {
        if (!_pictures.TryGetValue(name, out byte[]? picture))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=86400";
        return Results.Bytes(picture, "image/svg+xml");
    }

    private static byte[] Read(string file) => EmbeddedFile.Read(typeof(BackOfficeGraphics), file);
}
