using System.IO.Compression;
using System.Security.Cryptography;
using CaiNamur.Web.Http;
using Microsoft.Net.Http.Headers;

namespace CaiNamur.Web.Caching;

/// <summary>
/// Finishes a page before the output cache takes it: compresses it once for all who will get it, and gives it an entity tag, so that a browser
/// that has it already is only told so. Anything that is not a page passes by untouched.
/// </summary>
internal sealed class PageFinisher(RequestDelegate next)
{
    private const int SmallestWorthCompressing = 512;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            await next(context);
            return;
        }

        Stream wire = context.Response.Body;
        using var page = new PageBuffer(context.Response, wire);
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }

        if (page.Captured is { } captured)
        {
            await SendAsync(context, captured);
        }
    }

    private static async Task SendAsync(HttpContext context, MemoryStream page)
    {
        HttpResponse response = context.Response;
        string encoding = page.Length >= SmallestWorthCompressing ? ContentEncodings.Best(context.Request.Headers.AcceptEncoding) : ContentEncodings.Identity;
        ReadOnlyMemory<byte> bytes = Compress(page.GetBuffer().AsMemory(0, (int)page.Length), encoding);
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (encoding != ContentEncodings.Identity)
        {
            response.Headers.ContentEncoding = encoding;
        }

        response.ContentLength = bytes.Length;
        if (response.StatusCode == StatusCodes.Status200OK && response.Headers.CacheControl.Count == 0)
        {
            response.Headers.ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..24]}\"";
            response.Headers.CacheControl = "no-cache";
        }

        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static ReadOnlyMemory<byte> Compress(ReadOnlyMemory<byte> page, string encoding)
    {
        if (encoding == ContentEncodings.Identity)
        {
            return page;
        }

        using var output = new MemoryStream(page.Length / 4);
        using (Stream compressor = encoding == ContentEncodings.Brotli
            ? new BrotliStream(output, new BrotliCompressionOptions { Quality = 7 }, leaveOpen: true)
            : new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            compressor.Write(page.Span);
        }

        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }
}
