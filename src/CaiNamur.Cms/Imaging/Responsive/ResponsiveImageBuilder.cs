using System.Globalization;
using CaiNamur.Cms.Imaging.Urls;

namespace CaiNamur.Cms.Imaging.Responsive;

internal sealed class ResponsiveImageBuilder(SignedImageUrls urls) : IResponsiveImageBuilder
{
    // Browsers without srcset are old, and on small screens or none.
    private const int WidthWithoutChoice = 800;

    public ResponsiveImage Build(ResponsiveImageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (urls.Parse(request.Url) is not { } url)
        {
            return new ResponsiveImage(request.Url, null, null, request.SourceWidth, request.SourceHeight);
        }

        string? version = request.Version is { } given && ImageQuery.IsVersion(given) ? given : null;
        if (!ProcessableImages.HasProcessableExtension(url.Path))
        {
            return new ResponsiveImage(urls.Write(url, new ImageCommand { Version = version }), null, null, request.SourceWidth, request.SourceHeight);
        }

        decimal? ratio = request.AspectRatio is > 0 ? request.AspectRatio : null;
        (decimal Width, decimal Height)? available = Available(request, ratio);
        List<int> widths = Widths(request.Widths, available?.Width);
        List<(int Width, string Url)> candidates = widths.ConvertAll(width => (width, urls.Write(url, Command(request, width, ratio, version))));

        int largest = widths[^1];
        decimal? shape = ratio ?? (available is { } size ? size.Width / size.Height : null);
        return new ResponsiveImage(
            candidates.LastOrDefault(candidate => candidate.Width <= WidthWithoutChoice, candidates[0]).Url,
            string.Join(", ", candidates.Select(candidate => string.Create(CultureInfo.InvariantCulture, $"{candidate.Url} {candidate.Width}w"))),
            request.Sizes,
            largest,
            shape is { } widthToHeight ? Height(largest, widthToHeight) : null);
    }

    private static ImageCommand Command(ResponsiveImageRequest request, int width, decimal? ratio, string? version) => new()
    {
        Width = width,
        Height = ratio is { } widthToHeight ? Height(width, widthToHeight) : null,
        FocalPoint = ratio is null ? null : request.FocalPoint,
        Crop = request.Crop,
        Version = version,
    };

    private static (decimal Width, decimal Height)? Available(ResponsiveImageRequest request, decimal? ratio)
    {
        if (request is not { SourceWidth: > 0 and { } sourceWidth, SourceHeight: > 0 and { } sourceHeight })
        {
            return null;
        }

        decimal width = sourceWidth;
        decimal height = sourceHeight;
        if (request.Crop is { } crop)
        {
            width = Math.Max(1, width * (1 - crop.Left - crop.Right));
            height = Math.Max(1, height * (1 - crop.Top - crop.Bottom));
        }

        return ratio is { } widthToHeight ? (Math.Min(width, height * widthToHeight), Math.Min(height, width / widthToHeight)) : (width, height);
    }

    private List<int> Widths(IReadOnlyList<int> asked, decimal? available)
    {
        int most = available is { } width ? Math.Clamp((int)width, 1, urls.MaximumSide) : urls.MaximumSide;
        List<int> widths = asked.Where(candidate => candidate > 0 && candidate <= most).Distinct().Order().ToList();
        bool moreAsked = available is not null && asked.Any(candidate => candidate > most);
        if (widths.Count == 0 || (moreAsked && widths[^1] < most))
        {
            widths.Add(most);
        }

        return widths;
    }

    private static int Height(int width, decimal widthToHeight) => Math.Max(1, (int)Math.Round(width / widthToHeight));
}
