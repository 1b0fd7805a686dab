using CaiNamur.Web.Http;
using Microsoft.Net.Http.Headers;

namespace CaiNamur.Web.Assets;

/// <summary>Serves the site's files under their fingerprinted addresses.</summary>
internal static class SiteAssetEndpoints
{
    private const string ForGood = "public, max-age=31536000, immutable";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (SiteAsset asset in endpoints.ServiceProvider.GetRequiredService<SiteAssetCatalog>().All)
        {
            endpoints.MapMethods(asset.Url, [HttpMethods.Get, HttpMethods.Head], context => SendAsync(context, asset));
        }
    }

    private static Task SendAsync(HttpContext context, SiteAsset asset)
    {
        HttpResponse response = context.Response;
        response.ContentType = asset.ContentType;
        response.Headers.CacheControl = ForGood;
        byte[] bytes = asset.Bytes;
        if (asset.Gzip is not null || asset.Brotli is not null)
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
