using CaiNamur.Cms.ManagementApi.Features.Media.Urls;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Imaging;

/// <summary>Makes addresses of pictures in a size; what cannot be made smaller, such as a drawing, keeps its own address.</summary>
public sealed class ResizedImageUrls(MediaUrls urls, IImageUrlGenerator images)
{
    /// <summary>The side of a picture when the client names none, in pixels.</summary>
    public const int DefaultSide = 200;

    /// <summary>The client never draws larger ones.</summary>
    private const int Largest = 2000;

    public IReadOnlyList<MediaUrlsResponse> Of(IEnumerable<Guid> keys, int width, int height, ImageCropMode mode)
        => [.. urls.Read(keys).Select(item => new MediaUrlsResponse(item.Key, [.. urls.Files(item).Select(file => new MediaUrlInfo(Resized(file, width, height, mode)))]))];

    private string? Resized(string file, int width, int height, ImageCropMode mode)
        => images.SupportedImageFileTypes.Contains(Path.GetExtension(file).TrimStart('.'), StringComparer.OrdinalIgnoreCase)
            ? images.GetImageUrl(new ImageUrlGenerationOptions(file) { Width = Math.Clamp(width, 1, Largest), Height = Math.Clamp(height, 1, Largest), ImageCropMode = mode })
            : file;
}
