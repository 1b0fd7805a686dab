using System.Drawing;
using System.Globalization;
using CaiNamur.Cms.Imaging.Urls;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;

namespace CaiNamur.Cms.Imaging.Responsive;

internal sealed class ContentImageLookup(
    MediaFileManager media,
    SignedImageUrls urls,
    IImageDimensionExtractor images,
    ISvgDimensionExtractor drawings,
    IResponsiveImageBuilder builder) : IContentImages
{
    // A text is at most 70 characters wide.
    private const string TextSizes = "(min-width: 48rem) 42rem, 100vw";

    private static readonly int[] TextWidths = [360, 720, 1080, 1440];

    public ResponsiveImage? Find(string url)
    {
        if (urls.Parse(url) is not { Query.Count: 0 } parsed || !media.FileSystem.FileExists(parsed.Path))
        {
            return null;
        }

        Size? size = ReadSize(parsed.Path);
        return builder.Build(new ResponsiveImageRequest
        {
            Url = url,
            SourceWidth = size?.Width,
            SourceHeight = size?.Height,
            Widths = TextWidths,
            Sizes = TextSizes,
            Version = media.FileSystem.GetLastModified(parsed.Path).UtcTicks.ToString("x", CultureInfo.InvariantCulture),
        });
    }

    private Size? ReadSize(string path)
    {
        using Stream file = media.FileSystem.OpenFile(path);
        return string.Equals(Path.GetExtension(path), ".svg", StringComparison.OrdinalIgnoreCase) ? drawings.GetDimensions(file) : images.GetDimensions(file);
    }
}
