using CaiNamur.Cms.Imaging.Urls;
using Microsoft.Extensions.Options;
using NetVips;

namespace CaiNamur.Cms.Imaging.Processing;

/// <summary>Decodes, turns upright, resizes, and encodes for the web: sRGB, eight bits, nothing of the original's metadata. Thread-safe.</summary>
internal sealed class VipsImageProcessor(IOptions<ImagingOptions> options)
{
    // As an option of the loader: the argument of the same name does not reach it, and half a JPEG would come out half grey.
    private const string FailOnDamage = "[fail_on=error]";

    private static readonly double[] White = [255, 255, 255];
    private static readonly double[] Transparent = [255, 255, 255, 0];

    private readonly ImagingOptions _options = options.Value;

    /// <summary>Encoder settings that results depend on, besides the command.</summary>
    public string Settings { get; } = FormattableString.Invariant(
        $"1;{options.Value.JpegQuality};{options.Value.WebPQuality};{options.Value.AvifQuality};{options.Value.AvifEffort};{options.Value.MaximumSide}");

    /// <exception cref="ImageProcessingException">The original is damaged, too large, or no image.</exception>
    public EncodedImage Process(Stream original, ImageCommand command, ImageFormat format)
    {
        VipsLibrary.EnsureReady();
        try
        {
            ImagePlan plan = ImageGeometry.Plan(ReadSize(original), command, _options.MaximumSide);
            original.Position = 0;
            using Image decoded = Decode(original, plan);
            using Image shaped = Shape(decoded, plan, format);
            return new EncodedImage(Encode(shaped, format, command.Quality), new PixelSize(shaped.Width, shaped.Height));
        }
        catch (VipsException exception)
        {
            throw new ImageProcessingException(Reason(exception), exception);
        }
    }

    private PixelSize ReadSize(Stream original)
    {
        PixelSize size = VipsImageHeader.ReadUprightSize(original);
        return (long)size.Width * size.Height <= _options.MaximumSourcePixels
            ? size
            : throw new ImageProcessingException(FormattableString.Invariant($"it has {size.Width} × {size.Height} pixels, which is too many"));
    }

    private static Image Decode(Stream original, ImagePlan plan)
    {
        using Image scaled = Image.ThumbnailStream(
            original,
            plan.Scaled.Width,
            optionString: FailOnDamage,
            height: plan.Scaled.Height,
            size: Enums.Size.Force,
            outputProfile: "srgb");
        using Image part = plan.Cuts ? scaled.Crop(plan.Left, plan.Top, plan.Part.Width, plan.Part.Height) : scaled.Copy();
        using Image srgb = part.Colourspace(Enums.Interpretation.Srgb);
        using Image bytes = srgb.Cast(Enums.BandFormat.Uchar);

        // Decoded here and now, so that a damaged file shows before anything is written.
        return bytes.CopyMemory();
    }

    private static Image Shape(Image image, ImagePlan plan, ImageFormat format)
    {
        bool opaque = format == ImageFormat.Jpeg;
        using Image prepared = opaque && image.HasAlpha() ? image.Flatten(background: White)
            : !opaque && plan.Pads && !image.HasAlpha() ? image.Bandjoin(255)
            : image.Copy();
        return plan.Pads
            ? prepared.Gravity(Enums.CompassDirection.Centre, plan.Canvas.Width, plan.Canvas.Height, Enums.Extend.Background, opaque ? White : Transparent)
            : prepared.Copy();
    }

    private byte[] Encode(Image image, ImageFormat format, int? quality) => format switch
    {
        ImageFormat.Jpeg => image.JpegsaveBuffer(q: quality ?? _options.JpegQuality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        ImageFormat.Png => image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None),
        ImageFormat.WebP => image.WebpsaveBuffer(q: quality ?? _options.WebPQuality, effort: 3, keep: Enums.ForeignKeep.None),
        ImageFormat.Avif => image.HeifsaveBuffer(
            q: quality is { } q ? Math.Clamp(q * _options.AvifQuality / _options.JpegQuality, 1, 100) : _options.AvifQuality,
            compression: Enums.ForeignHeifCompression.Av1,
            effort: _options.AvifEffort,
            keep: Enums.ForeignKeep.None),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format for images."),
    };

    // The first line names the operation that NetVips called; what libvips has to say about the file comes after it.
    private static string Reason(VipsException exception) =>
        exception.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1];
}
