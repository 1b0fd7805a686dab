using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace CaiNamur.Cms.Backoffice.ClientFiles;

/// <summary>Serves the client's files.</summary>
internal static class ClientFileEndpoint
{
    private const string ForGood = "public, max-age=31536000, immutable";

    private const string AskAgain = "no-cache";

    public static async Task HandleAsync(HttpContext context, string path, ClientBundle bundle)
    {
        HttpResponse response = context.Response;
        if (!bundle.TryGet(path, out ClientFile? file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        RequestHeaders request = context.Request.GetTypedHeaders();
        string? encoding = file.EncodingFor(request.AcceptEncoding);
        var tag = new EntityTagHeaderValue($"\"{file.Hash}{(encoding is null ? string.Empty : $"-{encoding}")}\"");
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = file.IsFingerprinted ? ForGood : AskAgain;
        response.Headers.XContentTypeOptions = "nosniff";
        if (file.IsCompressed)
        {
            response.Headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (request.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await SendAsync(context, file, encoding);
    }

    private static async Task SendAsync(HttpContext context, ClientFile file, string? encoding)
    {
        HttpResponse response = context.Response;
        response.ContentType = file.ContentType;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        await using Stream content = file.Open(encoding);
        response.ContentLength = encoding is null ? file.Length : content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await content.CopyToAsync(response.Body, context.RequestAborted);
        }
    }
}
