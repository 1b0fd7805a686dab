using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.Imaging.Urls;
using FsCheck;
using FsCheck.Fluent;

namespace CaiNamur.Cms.Tests.Imaging.Urls;

/// <summary>Any command that can be written; the site's bound on sides is 4000.</summary>
public static class ImageCommands
{
    internal const int MaximumSide = 4_000;

    internal static Gen<ImageCommand> Commands { get; } =
        from width in OrNull(Gen.Choose(1, MaximumSide))
        from height in OrNull(Gen.Choose(1, MaximumSide))
        from mode in Gen.Elements(Enum.GetValues<ImageResizeMode>())
        from anchor in Gen.Elements(Enum.GetValues<ImageAnchor>())
        from focal in OrNull(Parts(10_000, 2).Select(parts => new ImagePoint(parts[0], parts[1])))
        from crop in OrNull(Parts(4_999, 4).Select(parts => new ImageInsets(parts[0], parts[1], parts[2], parts[3])))
        from output in Gen.Elements(Enum.GetValues<ImageOutput>())
        from quality in OrNull(Gen.Choose(1, 100))
        from version in Gen.Elements(null, "1", "a-B_9", "8dca1")
        select new ImageCommand
        {
            Width = width,
            Height = height,
            Mode = mode,
            Anchor = anchor,
            FocalPoint = focal,
            Crop = crop,
            Output = output,
            Quality = quality,
            Version = version,
        };

    private static Gen<decimal[]> Parts(int most, int count) => Gen.Choose(0, most).Select(part => part / 10_000m).ArrayOf(count);

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, values.Select(value => (T?)value)));
}
