using CaiNamur.Cms.Imaging.Processing;
using CaiNamur.Cms.Imaging.Urls;
using CaiNamur.Cms.Tests.Imaging.Urls;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CaiNamur.Cms.Tests.Imaging.Processing;

public sealed class ImageGeometryTests
{
    private static readonly Gen<PixelSize> Sizes =
        from width in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 12_000))
        from height in Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 12_000))
        select new PixelSize(width, height);

    [Property(MaxTest = 5000)]
    public Property Plan_AnyCommand_StaysWithinTheImageAndWhatWasAsked() =>
        Prop.ForAll(Gen.Zip(Sizes, ImageCommands.Commands).ToArbitrary(), pair =>
        {
            (PixelSize source, ImageCommand command) = pair;

            ImagePlan plan = ImageGeometry.Plan(source, command, ImageCommands.MaximumSide);

            plan.Scaled.Width.ShouldBeInRange(1, source.Width);
            plan.Scaled.Height.ShouldBeInRange(1, source.Height);
            plan.Left.ShouldBeInRange(0, plan.Scaled.Width - plan.Part.Width);
            plan.Top.ShouldBeInRange(0, plan.Scaled.Height - plan.Part.Height);
            plan.Part.Width.ShouldBeInRange(1, plan.Canvas.Width);
            plan.Part.Height.ShouldBeInRange(1, plan.Canvas.Height);
            plan.Canvas.Width.ShouldBeLessThanOrEqualTo(ImageCommands.MaximumSide);
            plan.Canvas.Height.ShouldBeLessThanOrEqualTo(ImageCommands.MaximumSide);
            if (command is { Width: { } width, Height: { } height, Mode: not ImageResizeMode.Min })
            {
                plan.Canvas.Width.ShouldBeLessThanOrEqualTo(width);
                plan.Canvas.Height.ShouldBeLessThanOrEqualTo(height);
            }
        });

    [Property(MaxTest = 2000)]
    public Property Plan_CropOfALargeImage_HasExactlyTheSizeAndKeepsTheFocalPoint() =>
        Prop.ForAll(Gen.Zip(Sizes, ImageCommands.Commands).ToArbitrary(), pair =>
        {
            PixelSize source = new(pair.Item1.Width + ImageCommands.MaximumSide, pair.Item1.Height + ImageCommands.MaximumSide);
            ImageCommand command = pair.Item2 with { Mode = ImageResizeMode.Crop, Crop = null };
            if (command is not { Width: { } width, Height: { } height, FocalPoint: { } focal })
            {
                return;
            }

            ImagePlan plan = ImageGeometry.Plan(source, command, ImageCommands.MaximumSide);

            plan.Canvas.ShouldBe(new PixelSize(width, height));
            ((double)focal.Left * plan.Scaled.Width).ShouldBeInRange(plan.Left - 1.0, plan.Left + plan.Part.Width + 1.0);
            ((double)focal.Top * plan.Scaled.Height).ShouldBeInRange(plan.Top - 1.0, plan.Top + plan.Part.Height + 1.0);
        });

    [Theory]
    [InlineData("Center", 50, 0)]
    [InlineData("Left", 0, 0)]
    [InlineData("Right", 100, 0)]
    [InlineData("BottomRight", 100, 0)]
    public void Plan_WithAnchor_KeepsThatSide(string anchor, int left, int top)
    {
        ImagePlan plan = ImageGeometry.Plan(new PixelSize(200, 100), new ImageCommand { Width = 100, Height = 100, Anchor = Enum.Parse<ImageAnchor>(anchor) }, 4_000);

        (plan.Left, plan.Top).ShouldBe((left, top));
    }
}
