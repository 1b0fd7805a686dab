using System.Diagnostics.CodeAnalysis;
using CaiNamur.Cms.Imaging.Caching;
using CaiNamur.Cms.Imaging.Urls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;

namespace CaiNamur.Cms.Imaging.Delivery;

/// <summary>Answers for everything below the media root: originals as they were uploaded, and images in the sizes that the site signed.</summary>
internal sealed class MediaEndpoint(
    MediaFileManager media,
    ImageUrlSigner signer,
    ProcessedImages images,
    ITrashedMediaAccess trashed,
    IOptions<ImagingOptions> options)
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string ForADay = "public, max-age=86400";
    private const string PlainText = "text/plain; charset=utf-8";
    private const string SecondsUntilRetry = "2";

    private readonly IFileSystem _files = media.FileSystem;

    public async Task<IResult> HandleAsync(HttpContext context, string? requestedPath)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!MediaPath.TryNormalise(requestedPath, out string? path))
        {
            return TypedResults.NotFound();
        }

        IQueryCollection query = context.Request.Query;
        ImageCommand? command = null;
        if (ImageQuery.AsksForProcessing(query.Keys) && !TryReadSigned(path, query, out command))
        {
            return TypedResults.Text("Cette adresse d’image n’est pas valide.", PlainText, statusCode: StatusCodes.Status400BadRequest);
        }

        if (!_files.FileExists(path) || (IsTrashed(path) && !await trashed.IsAllowedAsync(context, path).ConfigureAwait(false)))
        {
            return TypedResults.NotFound();
        }

        MediaKind kind = Recognise(path);
        return command is not null && kind.Handling == MediaHandling.Image
            ? await SendProcessedAsync(context, path, kind, command).ConfigureAwait(false)
            : SendOriginal(context, path, kind);
    }

    private bool TryReadSigned(string path, IQueryCollection query, [NotNullWhen(true)] out ImageCommand? command)
    {
        command = null;
        if (query.Any(pair => pair.Value.Count != 1) || query[ImageQuery.Signature] is not [{ } signature])
        {
            return false;
        }

        IEnumerable<KeyValuePair<string, string>> pairs = query
            .Where(pair => pair.Key != ImageQuery.Signature)
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString()));
        return ImageQuery.TryParse(pairs, options.Value.MaximumSide, out command) && signer.IsValid(path, ImageQuery.Write(command), signature);
    }

    private async Task<IResult> SendProcessedAsync(HttpContext context, string path, MediaKind kind, ImageCommand command)
    {
        ImageJob job = new()
        {
            Path = path,
            LastModified = _files.GetLastModified(path),
            Length = _files.GetSize(path),
            Command = command,
            Format = ImageNegotiation.Choose(command.Output, kind, context.Request.GetTypedHeaders().Accept),
            Open = () => _files.OpenFile(path),
        };
        ProcessedImage image = await images.GetAsync(job, context.RequestAborted).ConfigureAwait(false);
        switch (image.Outcome)
        {
            case ImageOutcome.Ready:
                SetCaching(context, command.Version is not null, command.Output == ImageOutput.Auto);
                return Send(image.Content, ImageNegotiation.ContentType(job.Format), job.LastModified, image.Name);
            case ImageOutcome.NotProcessable:
                return TypedResults.Text("Cette image ne peut pas être affichée.", PlainText, statusCode: StatusCodes.Status422UnprocessableEntity);
            case ImageOutcome.Busy:
                context.Response.Headers.RetryAfter = SecondsUntilRetry;
                return TypedResults.Text("Trop d’images sont demandées en même temps. Réessayez dans un instant.", PlainText, statusCode: StatusCodes.Status503ServiceUnavailable);
            default:
                throw new InvalidOperationException($"Unknown outcome {image.Outcome}.");
        }
    }

    private FileStreamHttpResult SendOriginal(HttpContext context, string path, MediaKind kind)
    {
        DateTimeOffset lastModified = _files.GetLastModified(path);
        string tag = FormattableString.Invariant($"{lastModified.UtcTicks:x}-{_files.GetSize(path):x}");
        SetCaching(context, context.Request.Query.ContainsKey(ImageQuery.Version), negotiated: false);
        if (kind.Handling == MediaHandling.Drawing)
        {
            context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";
        }

        string? downloadName = kind.Handling == MediaHandling.Attachment ? Path.GetFileName(path) : null;
        return Send(_files.OpenFile(path), kind.ContentType, lastModified, tag, downloadName);
    }

    private MediaKind Recognise(string path)
    {
        using Stream file = _files.OpenFile(path);
        Span<byte> head = stackalloc byte[MediaKinds.HeadLength];
        int length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return MediaKinds.Recognise(head[..length], path);
    }

    private static void SetCaching(HttpContext context, bool versioned, bool negotiated)
    {
        context.Response.Headers.CacheControl = versioned ? ForEver : ForADay;
        if (negotiated)
        {
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }
    }

    private static FileStreamHttpResult Send(Stream content, string contentType, DateTimeOffset lastModified, string tag, string? downloadName = null) =>
        TypedResults.Stream(content, contentType, downloadName, lastModified, new EntityTagHeaderValue($"\"{tag}\""), enableRangeProcessing: true);

    // Core renames the files of trashed media this way when Umbraco:CMS:Content:EnableMediaRecycleBinProtection is on. They stay
    // protected when it is turned off again, as the names do; an uploaded file cannot have such a name, its dots are replaced.
    private static bool IsTrashed(string path) =>
        Path.GetFileNameWithoutExtension(path).EndsWith(Constants.Conventions.Media.TrashedMediaSuffix, StringComparison.OrdinalIgnoreCase);
}
