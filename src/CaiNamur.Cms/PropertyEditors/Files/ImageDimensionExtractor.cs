using Microsoft.Extensions.Options;
using NetVips;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Media;
using Size = System.Drawing.Size;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Reads the size of a pixel image from its header, as it is shown: with the rotation that a camera noted.</summary>
internal sealed class ImageDimensionExtractor(IOptionsMonitor<ContentSettings> contentSettings) : IImageDimensionExtractor
{
    private const string OrientationField = "orientation";

    // EXIF numbers the orientations that lie on their side from 5 to 8.
    private const int FirstTurnedOrientation = 5;

    public IEnumerable<string> SupportedImageFileTypes => contentSettings.CurrentValue.Imaging.ImageFileTypes;

    public Size? GetDimensions(Stream stream)
    {
        try
        {
            using var image = NetVips.Image.NewFromStream(stream, access: Enums.Access.Sequential);
            var isTurned = image.Contains(OrientationField) && image.Get(OrientationField) is int and >= FirstTurnedOrientation;
            return isTurned ? new Size(image.Height, image.Width) : new Size(image.Width, image.Height);
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
