using CaiNamur.Cms.Imaging.Processing;
using CaiNamur.Cms.Imaging.Urls;
using Microsoft.Net.Http.Headers;

namespace CaiNamur.Cms.Imaging.Delivery;

/// <summary>Chooses the format of an image: what the address says, or else the smallest that the browser names as acceptable.</summary>
internal static class ImageNegotiation
{
    public static ImageFormat Choose(ImageOutput asked, MediaKind original, IEnumerable<MediaTypeHeaderValue> accepted) => asked switch
    {
        ImageOutput.Jpeg => ImageFormat.Jpeg,
        ImageOutput.Png => ImageFormat.Png,
        ImageOutput.WebP => ImageFormat.WebP,
        ImageOutput.Avif => ImageFormat.Avif,
        ImageOutput.Auto => Best(original, accepted as IReadOnlyCollection<MediaTypeHeaderValue> ?? accepted.ToList()),
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "Not a format for images."),
    };

    public static string ContentType(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => MediaKind.Jpeg.ContentType,
        ImageFormat.Png => MediaKind.Png.ContentType,
        ImageFormat.WebP => MediaKind.WebP.ContentType,
        ImageFormat.Avif => MediaKind.Avif.ContentType,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format for images."),
    };

    private static ImageFormat Best(MediaKind original, IReadOnlyCollection<MediaTypeHeaderValue> accepted)
    {
        if (Names(accepted, MediaKind.Avif.ContentType))
        {
            return ImageFormat.Avif;
        }

        if (Names(accepted, MediaKind.WebP.ContentType))
        {
            return ImageFormat.WebP;
        }

        // Formats that every browser shows; a newer or rarer original becomes a JPEG.
        return original == MediaKind.Png ? ImageFormat.Png : ImageFormat.Jpeg;
    }

    // "image/*" and "*/*" are sent by browsers that know neither, so only the very name counts.
    private static bool Names(IEnumerable<MediaTypeHeaderValue> accepted, string contentType) =>
        accepted.Any(type => type.MediaType.Equals(contentType, StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);
}
