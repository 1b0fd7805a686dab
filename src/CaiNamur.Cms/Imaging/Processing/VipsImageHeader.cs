using NetVips;

namespace CaiNamur.Cms.Imaging.Processing;

internal static class VipsImageHeader
{
    private const string Orientation = "orientation";

    // EXIF orientations from here on lie on their side.
    private const int FirstLyingOrientation = 5;

    /// <summary>Reads the size as shown, turned upright, without decoding pixels.</summary>
    /// <exception cref="VipsException">Not an image, or one that cannot be read.</exception>
    public static PixelSize ReadUprightSize(Stream image)
    {
        VipsLibrary.EnsureReady();
        using Image header = Image.NewFromStream(image, access: Enums.Access.Sequential);
        bool lying = header.Contains(Orientation) && header.Get(Orientation) is int orientation && orientation >= FirstLyingOrientation;
        return lying ? new PixelSize(header.Height, header.Width) : new PixelSize(header.Width, header.Height);
    }
}
