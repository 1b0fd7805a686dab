using System.Security.Cryptography;
using System.Text;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Imaging.Urls;

internal sealed class CmsImageUrlGenerator(SignedImageUrls urls) : IImageUrlGenerator
{
    public IEnumerable<string> SupportedImageFileTypes => ProcessableImages.RasterExtensions;

    public string? GetImageUrl(ImageUrlGenerationOptions options)
    {
        if (urls.Parse(options?.ImageUrl) is not { } url)
        {
            return options?.ImageUrl;
        }

        ImageCommand command = ToCommand(options!, ImageQuery.Merge(new ImageCommand(), url.Query, urls.MaximumSide));
        if (options!.FurtherOptions is { Length: > 0 } further)
        {
            command = ImageQuery.Merge(command, MediaUrl.ParseQuery(further.TrimStart('?', '&')), urls.MaximumSide);
        }

        return urls.Write(url, command);
    }

    /// <param name="options">What is asked for.</param>
    /// <param name="known">What the image's address says already.</param>
    private ImageCommand ToCommand(ImageUrlGenerationOptions options, ImageCommand known)
    {
        (int? width, int? height) = Fit(options.Width, options.Height);
        ImageCommand command = known with
        {
            Width = width ?? known.Width,
            Height = height ?? known.Height,
            Mode = options.ImageCropMode is { } mode ? ToMode(mode) : known.Mode,
            Anchor = options.ImageCropAnchor is { } anchor ? ToAnchor(anchor) : known.Anchor,
            FocalPoint = options.FocalPoint is { } point ? new ImagePoint(Part(point.Left), Part(point.Top)) : known.FocalPoint,
            Crop = options.Crop is { } crop ? ToInsets(crop) : known.Crop,
            Quality = options.Quality is > 0 and <= 100 ? options.Quality : known.Quality,
            Version = ToVersion(options.CacheBusterValue) ?? known.Version,
        };
        return options.Format is { } format ? ImageQuery.Merge(command, [KeyValuePair.Create("format", format)], urls.MaximumSide) : command;
    }

    private (int? Width, int? Height) Fit(int? width, int? height)
    {
        int longest = Math.Max(width ?? 0, height ?? 0);
        double scale = longest > urls.MaximumSide ? (double)urls.MaximumSide / longest : 1;
        return (Scale(width, scale), Scale(height, scale));
    }

    private static int? Scale(int? side, double scale) => side is > 0 ? Math.Max(1, (int)Math.Round(side.Value * scale)) : null;

    private static ImageResizeMode ToMode(ImageCropMode mode) => mode switch
    {
        ImageCropMode.Max => ImageResizeMode.Max,
        ImageCropMode.Min => ImageResizeMode.Min,
        ImageCropMode.Stretch => ImageResizeMode.Stretch,
        ImageCropMode.Pad => ImageResizeMode.Pad,
        ImageCropMode.BoxPad => ImageResizeMode.BoxPad,
        _ => ImageResizeMode.Crop,
    };

    private static ImageAnchor ToAnchor(ImageCropAnchor anchor) => anchor switch
    {
        ImageCropAnchor.Top => ImageAnchor.Top,
        ImageCropAnchor.Right => ImageAnchor.Right,
        ImageCropAnchor.Bottom => ImageAnchor.Bottom,
        ImageCropAnchor.Left => ImageAnchor.Left,
        ImageCropAnchor.TopLeft => ImageAnchor.TopLeft,
        ImageCropAnchor.TopRight => ImageAnchor.TopRight,
        ImageCropAnchor.BottomLeft => ImageAnchor.BottomLeft,
        ImageCropAnchor.BottomRight => ImageAnchor.BottomRight,
        _ => ImageAnchor.Center,
    };

    private static ImageInsets? ToInsets(ImageUrlGenerationOptions.CropCoordinates crop)
    {
        ImageInsets insets = new(Part(crop.Left), Part(crop.Top), Part(crop.Right), Part(crop.Bottom));
        return insets.Left + insets.Right < 1 && insets.Top + insets.Bottom < 1 ? insets : null;
    }

    private static decimal Part(decimal value) => decimal.Round(Math.Clamp(value, 0, 1), 4);

    // Callers pass what they like, ticks as well as dates in any form.
    private static string? ToVersion(string? value) => value switch
    {
        null or "" => null,
        _ when ImageQuery.IsVersion(value) => value,
        _ => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 8)),
    };
}
