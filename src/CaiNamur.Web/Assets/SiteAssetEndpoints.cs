using CaiNamur.Web.Http;
using Microsoft.Net.Http.Headers;

namespace CaiNamur.Web.Assets;

/// <summary>Serves the site's files under their fingerprinted addresses.</summary>
internal static class SiteAssetEndpoints
{
    public const string Folder = "/assets/";

    private const string ForGood = "public, max-age=31536000, immutable";

    public static void Map(IEndpointRouteBuilder endpoints)
        => endpoints.MapMethods(Folder + "{**file}", [HttpMethods.Get, HttpMethods.Head], SendAsync);

    private static Task SendAsync(HttpContext context)
    {
        var catalog = context.RequestServices.GetRequiredService<SiteAssetCatalog>();
        if (context.Request.RouteValues["file"] is string file && catalog.Find(file) is { } asset)
        {
            return SendAsync(context, asset);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext context, SiteAsset asset)
    {
        HttpResponse response = context.Response;
        response.ContentType = asset.ContentType;
        response.Headers.CacheControl = ForGood;
        byte[] bytes = asset.Bytes;
        if (asset.IsText)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
            string encoding = ContentEncodings.Best(context.Request.Headers.AcceptEncoding);
            byte[]? compressed = encoding switch
            {
                ContentEncodings.Brotli => asset.Brotli,
                ContentEncodings.Gzip => asset.Gzip,
                _ => null,
            };
            if (compressed is not null)
            {
                response.Headers.ContentEncoding = encoding;
                bytes = compressed;
            }
        }

        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
