using System.Globalization;
using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.PropertyEditors.Media;
using CaiNamur.Web.Caching;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Extensions;

namespace CaiNamur.Web.Features.Media;

/// <summary>Maps media items; the page depends on each.</summary>
internal sealed class MediaViewModelFactory(IPublishedUrlProvider urls, IPublishedValueFallback fallback)
{
    private const string AlternativeTextAlias = "altText";

    public ImageViewModel? Image(IPublishedContent? media, IPageCacheFeature cache)
    {
        if (media is null || Url(media, cache) is not { } url)
        {
            return null;
        }

        return new ImageViewModel
        {
            Url = url,
            AlternativeText = Text(media, AlternativeTextAlias) ?? string.Empty,
            Width = Number(media, Constants.Conventions.Media.Width),
            Height = Number(media, Constants.Conventions.Media.Height),
            FocalPoint = FocalPoint(media),
            Version = media.UpdateDate.Ticks.ToString("x", CultureInfo.InvariantCulture),
            IsVector = IsVector(media, url),
        };
    }

    public IReadOnlyList<FileViewModel> Files(IEnumerable<IPublishedContent> media, IPageCacheFeature cache) =>
        [.. media.Select(item => File(item, cache)).OfType<FileViewModel>()];

    private FileViewModel? File(IPublishedContent media, IPageCacheFeature cache)
    {
        if (Url(media, cache) is not { } url)
        {
            return null;
        }

        string?[] details =
        [
            Text(media, Constants.Conventions.Media.Extension)?.ToUpperInvariant(),
            Size(media) is { } bytes and > 0 ? FileSize.Text(bytes) : null,
        ];

        string joined = string.Join(", ", details.Where(detail => !string.IsNullOrEmpty(detail)));
        return new FileViewModel { Label = media.Name, Url = url, Details = joined.Length == 0 ? null : joined };
    }

    private string? Url(IPublishedContent media, IPageCacheFeature cache)
    {
        cache.DependOn(PageCacheTags.Media(media.Key));
        string url = urls.GetMediaUrl(media, UrlMode.Relative);
        return string.IsNullOrEmpty(url) ? null : url;
    }

    // What was chosen where the picture is used counts before what was chosen in the library.
    private ImagePoint? FocalPoint(IPublishedContent media)
    {
        ImageCropperFocalPoint? point = (media as MediaWithCrops)?.LocalCrops.FocalPoint
            ?? (media.Value(fallback, Constants.Conventions.Media.File) as ImageCropperValue)?.FocalPoint;
        return point is null ? null : new ImagePoint(point.Left, point.Top);
    }

    private bool IsVector(IPublishedContent media, string url) =>
        media.ContentType.Alias is Constants.Conventions.MediaTypes.VectorGraphicsAlias
        || url.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
        || string.Equals(Text(media, Constants.Conventions.Media.Extension), "svg", StringComparison.OrdinalIgnoreCase);

    private string? Text(IPublishedContent media, string alias) =>
        media.HasProperty(alias) && Convert.ToString(media.Value(fallback, alias), CultureInfo.InvariantCulture) is { Length: > 0 } text ? text.Trim() : null;

    private int? Number(IPublishedContent media, string alias) =>
        int.TryParse(Text(media, alias), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;

    private long? Size(IPublishedContent media) =>
        long.TryParse(Text(media, Constants.Conventions.Media.Bytes), NumberStyles.Integer, CultureInfo.InvariantCulture, out long bytes) ? bytes : null;
}
