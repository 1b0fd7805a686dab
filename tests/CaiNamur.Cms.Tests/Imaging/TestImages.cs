using NetVips;

namespace CaiNamur.Cms.Tests.Imaging;

/// <summary>Pictures made for the tests: four quarters of one colour each, so that a crop shows where it was taken.</summary>
internal static class TestImages
{
    public static readonly double[] Red = [220, 30, 30];
    public static readonly double[] Green = [30, 200, 30];
    public static readonly double[] Blue = [30, 30, 220];
    public static readonly double[] Yellow = [230, 230, 30];

    /// <summary>Red and green above, blue and yellow below.</summary>
    public static Image Quarters(int width, int height)
    {
        using Image canvas = Image.Black(width, height, bands: 3);
        return canvas
            .Mutate(image =>
            {
                image.DrawRect(Red, 0, 0, width / 2, height / 2, fill: true);
                image.DrawRect(Green, width / 2, 0, width - (width / 2), height / 2, fill: true);
                image.DrawRect(Blue, 0, height / 2, width / 2, height - (height / 2), fill: true);
                image.DrawRect(Yellow, width / 2, height / 2, width - (width / 2), height - (height / 2), fill: true);
            })
            .Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width, int height)
    {
        using Image image = Quarters(width, height);
        return image.JpegsaveBuffer(q: 95);
    }

    public static byte[] Png(int width, int height)
    {
        using Image image = Quarters(width, height);
        return image.PngsaveBuffer();
    }

    /// <summary>The colour at a place given in parts of width and height.</summary>
    public static double[] ColourAt(Image image, double x, double y) =>
        image.Getpoint((int)(x * (image.Width - 1)), (int)(y * (image.Height - 1)))[..3];

    public static void ShouldBeColour(double[] actual, double[] expected)
    {
        for (int i = 0; i < 3; i++)
        {
            actual[i].ShouldBe(expected[i], tolerance: 25);
        }
    }
}
