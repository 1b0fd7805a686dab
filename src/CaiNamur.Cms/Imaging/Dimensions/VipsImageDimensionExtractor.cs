using System.Drawing;
using CaiNamur.Cms.Imaging.Processing;
using NetVips;
using Umbraco.Cms.Core.Media;

namespace CaiNamur.Cms.Imaging.Dimensions;

internal sealed class VipsImageDimensionExtractor : IImageDimensionExtractor
{
    public IEnumerable<string> SupportedImageFileTypes => ProcessableImages.RasterExtensions;

    /// <summary>The size as shown, turned upright; the stream is left where it was found, if it can be.</summary>
    public Size? GetDimensions(Stream stream)
    {
        long start = stream.CanSeek ? stream.Position : 0;
        try
        {
            PixelSize size = VipsImageHeader.ReadUprightSize(stream);
            return new Size(size.Width, size.Height);
        }
        catch (VipsException)
        {
            return null;
        }
        finally
        {
            if (stream.CanSeek)
            {
                stream.Position = start;
            }
        }
    }
}
