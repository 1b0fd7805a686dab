using CaiNamur.Cms.Backoffice.ClientFiles;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace CaiNamur.Cms.Backoffice.HostPage;

/// <summary>Answers every address of the client with its page; which screen it means, the client finds out.</summary>
internal static class BackofficePageEndpoint
{
    public static async Task HandleAsync(HttpContext context, BackofficePage page)
    {
        RequestHeaders request = context.Request.GetTypedHeaders();
        HttpResponse response = context.Response;
        string? encoding = new FileEncodings(Brotli: true, Gzip: false).Best(request.AcceptEncoding);
        var tag = new EntityTagHeaderValue(page.ETag, isWeak: true);

        response.Headers.CacheControl = "no-cache";
        response.Headers.ETag = tag.ToString();
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.ContentSecurityPolicy = page.ContentSecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        // The sign-in window finds its way back through its opener.
        response.Headers.Remove("Cross-Origin-Opener-Policy");
        if (request.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        byte[] body = page.Html;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
            body = page.Brotli;
        }

        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }
}
