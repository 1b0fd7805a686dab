using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.Imaging.Processing;
using CaiNamur.Cms.Imaging.Urls;
using Microsoft.Extensions.Options;
using NetVips;
using static CaiNamur.Cms.Tests.Imaging.TestImages;

namespace CaiNamur.Cms.Tests.Imaging.Processing;

public sealed class VipsImageProcessorTests
{
    private readonly VipsImageProcessor _processor = new(Options.Create(new ImagingOptions()));

    [Fact]
    public void Process_LyingPhotograph_IsTurnedUprightAndTellsNothing()
    {
        using Image quarters = Quarters(400, 200);
        byte[] original = quarters
            .Mutate(image =>
            {
                image.Set(GValue.GIntType, "orientation", 6);
                image.Set(GValue.GStrType, "exif-ifd0-Artist", "Une personne");
            })
            .JpegsaveBuffer(q: 95);

        using Image image = Process(original, new ImageCommand { Width = 100 }, ImageFormat.Jpeg);

        (image.Width, image.Height).ShouldBe((100, 200));
        ShouldBeColour(ColourAt(image, 0.1, 0.1), Blue);
        ShouldBeColour(ColourAt(image, 0.9, 0.1), Red);
        image.GetFields().ShouldNotContain(field => field.StartsWith("exif", StringComparison.Ordinal) || field.StartsWith("icc", StringComparison.Ordinal));
    }

    [Fact]
    public void Process_LyingPhotograph_TakesTheFocalPointAsShown()
    {
        using Image quarters = Quarters(400, 200);
        byte[] original = quarters.Mutate(image => image.Set(GValue.GIntType, "orientation", 6)).JpegsaveBuffer(q: 95);

        using Image image = Process(original, new ImageCommand { Width = 80, Height = 80, FocalPoint = new(0.9m, 0.05m) }, ImageFormat.Jpeg);

        ShouldBeColour(ColourAt(image, 0.9, 0.1), Red);
    }

    [Theory]
    [InlineData("Jpeg")]
    [InlineData("Png")]
    [InlineData("WebP")]
    [InlineData("Avif")]
    public void Process_TransparentSixteenBitPng_FitsEveryFormat(string format)
    {
        using Image opaque = Quarters(64, 64);
        using Image deep = opaque.Bandjoin(0).Colourspace(Enums.Interpretation.Rgb16);

        using Image image = Process(deep.PngsaveBuffer(), new ImageCommand { Width = 32 }, Enum.Parse<ImageFormat>(format));

        image.Width.ShouldBe(32);
        image.Format.ShouldBe(Enums.BandFormat.Uchar);
        image.HasAlpha().ShouldBe(format != "Jpeg");
        if (format == "Jpeg")
        {
            ShouldBeColour(ColourAt(image, 0.1, 0.1), [255, 255, 255]);
        }
    }

    [Fact]
    public void Process_GreyImage_IsGrey()
    {
        using Image grey = Image.Black(64, 64).Linear([1], [128]).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Bw);

        using Image image = Process(grey.PngsaveBuffer(), new ImageCommand { Width = 32 }, ImageFormat.WebP);

        ShouldBeColour(ColourAt(image, 0.5, 0.5), [128, 128, 128]);
    }

    [Fact]
    public void Process_CmykJpeg_BecomesRgb()
    {
        using Image quarters = Quarters(64, 64);
        using Image cmyk = quarters.IccTransform("cmyk", inputProfile: "srgb");

        using Image image = Process(cmyk.JpegsaveBuffer(), new ImageCommand { Width = 32 }, ImageFormat.Jpeg);

        image.Bands.ShouldBe(3);
        double[] colour = ColourAt(image, 0.1, 0.1);
        colour[0].ShouldBeGreaterThan(150);
        colour[1].ShouldBeLessThan(100);
    }

    [Theory]
    [InlineData("Jpeg", 255)]
    [InlineData("WebP", 0)]
    public void Process_Padded_IsFilledAround(string format, int alphaOrWhite)
    {
        using Image image = Process(Jpeg(200, 100), new ImageCommand { Width = 100, Height = 100, Mode = ImageResizeMode.Pad }, Enum.Parse<ImageFormat>(format));

        (image.Width, image.Height).ShouldBe((100, 100));
        image.Getpoint(50, 5)[^1].ShouldBe(alphaOrWhite, tolerance: 3);
        ShouldBeColour(ColourAt(image, 0.1, 0.4), Red);
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    [InlineData("tif")]
    public void Process_HalfAFile_IsRefused(string format)
    {
        using Image quarters = Quarters(300, 300);
        using Image noise = Image.Gaussnoise(300, 300, sigma: 20, mean: 0);
        byte[] whole = (quarters + noise).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).WriteToBuffer($".{format}");
        byte[] half = whole[..(whole.Length / 2)];

        Should.Throw<ImageProcessingException>(() => Process(half, new ImageCommand { Width = 100 }, ImageFormat.Jpeg));
    }

    [Fact]
    public void Process_RandomBytes_AreRefused()
    {
        byte[] bytes = new byte[2_000];
        new Random(1).NextBytes(bytes);

        Should.Throw<ImageProcessingException>(() => Process(bytes, new ImageCommand { Width = 100 }, ImageFormat.Jpeg));
    }

    [Fact]
    public void Process_MorePixelsThanAllowed_IsRefusedUnseen()
    {
        VipsImageProcessor careful = new(Options.Create(new ImagingOptions { MaximumSourcePixels = 10_000 }));
        using MemoryStream original = new(Png(200, 100));

        Should.Throw<ImageProcessingException>(() => careful.Process(original, new ImageCommand { Width = 10 }, ImageFormat.Jpeg)).Message.ShouldContain("200");
    }

    private Image Process(byte[] original, ImageCommand command, ImageFormat format)
    {
        using MemoryStream stream = new(original);
        return Image.NewFromBuffer(_processor.Process(stream, command, format).Content);
    }
}
