using CaiNamur.Cms.Imaging.Urls;

namespace CaiNamur.Cms.Imaging.Processing;

/// <summary>Works out sizes. An image is never made larger than it is; where more is asked for, the same shape comes smaller.</summary>
internal static class ImageGeometry
{
    /// <param name="source">The original's size, upright.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="maximumSide">No side of the result is longer.</param>
    public static ImagePlan Plan(PixelSize source, ImageCommand command, int maximumSide)
    {
        Area region = RegionOf(source, command.Crop);
        if (command is { Width: { } width, Height: { } height })
        {
            return command.Mode switch
            {
                ImageResizeMode.Crop => Scale(source, CutToShape(source, region, command, width, height), width, height, maximumSide),
                ImageResizeMode.Stretch => Stretch(source, region, Math.Min(1, width / region.Width), Math.Min(1, height / region.Height)),
                ImageResizeMode.Min => Uniform(source, region, Math.Max(width / region.Width, height / region.Height), maximumSide),
                ImageResizeMode.Max => Uniform(source, region, Math.Min(width / region.Width, height / region.Height), maximumSide),
                ImageResizeMode.Pad or ImageResizeMode.BoxPad => Uniform(source, region, Math.Min(width / region.Width, height / region.Height), maximumSide)
                    with
                { Canvas = new PixelSize(width, height) },
                _ => throw new ArgumentOutOfRangeException(nameof(command), command.Mode, "Not a resize mode."),
            };
        }

        double factor = command.Width is { } onlyWidth ? onlyWidth / region.Width : command.Height is { } onlyHeight ? onlyHeight / region.Height : 1;
        return Uniform(source, region, factor, maximumSide);
    }

    private static Area RegionOf(PixelSize source, ImageInsets? insets)
    {
        if (insets is not { } crop)
        {
            return new Area(0, 0, source.Width, source.Height);
        }

        double left = (double)crop.Left * source.Width;
        double top = (double)crop.Top * source.Height;
        double width = Math.Max(1, source.Width * (double)(1 - crop.Left - crop.Right));
        double height = Math.Max(1, source.Height * (double)(1 - crop.Top - crop.Bottom));
        return new Area(Math.Min(left, source.Width - width), Math.Min(top, source.Height - height), width, height);
    }

    private static Area CutToShape(PixelSize source, Area region, ImageCommand command, int width, int height)
    {
        double ratio = (double)width / height;
        double cutWidth = Math.Min(region.Width, region.Height * ratio);
        double cutHeight = Math.Min(region.Height, region.Width / ratio);
        (double x, double y) = Centre(source, region, command);
        double left = Within(x - (cutWidth / 2), region.Left, region.Left + region.Width - cutWidth);
        double top = Within(y - (cutHeight / 2), region.Top, region.Top + region.Height - cutHeight);
        return new Area(left, top, cutWidth, cutHeight);
    }

    // Math.Clamp throws when rounding has put the upper bound a hair below the lower one.
    private static double Within(double value, double low, double high) => Math.Max(low, Math.Min(value, high));

    private static (double X, double Y) Centre(PixelSize source, Area region, ImageCommand command)
    {
        if (command.FocalPoint is { } focal)
        {
            return ((double)focal.Left * source.Width, (double)focal.Top * source.Height);
        }

        double x = command.Anchor switch
        {
            ImageAnchor.Left or ImageAnchor.TopLeft or ImageAnchor.BottomLeft => 0,
            ImageAnchor.Right or ImageAnchor.TopRight or ImageAnchor.BottomRight => 1,
            _ => 0.5,
        };
        double y = command.Anchor switch
        {
            ImageAnchor.Top or ImageAnchor.TopLeft or ImageAnchor.TopRight => 0,
            ImageAnchor.Bottom or ImageAnchor.BottomLeft or ImageAnchor.BottomRight => 1,
            _ => 0.5,
        };
        return (region.Left + (x * region.Width), region.Top + (y * region.Height));
    }

    private static ImagePlan Scale(PixelSize source, Area part, int width, int height, int maximumSide)
    {
        if (part.Width >= width && part.Height >= height)
        {
            // Exactly as asked: rounding must not cost a pixel that the page has reserved.
            return Build(source, part, width / part.Width, height / part.Height, new PixelSize(width, height));
        }

        return Uniform(source, part, 1, maximumSide);
    }

    private static ImagePlan Stretch(PixelSize source, Area part, double scaleX, double scaleY) =>
        Build(source, part, scaleX, scaleY, new PixelSize(Round(part.Width * scaleX), Round(part.Height * scaleY)));

    private static ImagePlan Uniform(PixelSize source, Area part, double factor, int maximumSide)
    {
        double scale = Math.Min(Math.Min(1, factor), Math.Min(maximumSide / part.Width, maximumSide / part.Height));
        return Stretch(source, part, scale, scale);
    }

    private static ImagePlan Build(PixelSize source, Area part, double scaleX, double scaleY, PixelSize result)
    {
        PixelSize scaled = new(Math.Max(result.Width, Round(source.Width * scaleX)), Math.Max(result.Height, Round(source.Height * scaleY)));
        int left = Math.Clamp((int)Math.Round(part.Left * scaleX), 0, scaled.Width - result.Width);
        int top = Math.Clamp((int)Math.Round(part.Top * scaleY), 0, scaled.Height - result.Height);
        return new ImagePlan(scaled, left, top, result, result);
    }

    private static int Round(double length) => Math.Max(1, (int)Math.Round(length));

    private readonly record struct Area(double Left, double Top, double Width, double Height);
}
