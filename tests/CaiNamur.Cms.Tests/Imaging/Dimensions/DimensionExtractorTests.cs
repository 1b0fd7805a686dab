using System.Drawing;
using System.Text;
using CaiNamur.Cms.Imaging.Dimensions;
using NetVips;

namespace CaiNamur.Cms.Tests.Imaging.Dimensions;

public sealed class DimensionExtractorTests
{
    private readonly VipsImageDimensionExtractor _images = new();
    private readonly SvgDimensionExtractor _drawings = new();

    [Fact]
    public void GetDimensions_Image_AsShown()
    {
        using MemoryStream upright = new(TestImages.Jpeg(40, 30));
        using NetVips.Image quarters = TestImages.Quarters(40, 30);
        using MemoryStream lying = new(quarters.Mutate(image => image.Set(GValue.GIntType, "orientation", 8)).JpegsaveBuffer());

        _images.GetDimensions(upright).ShouldBe(new Size(40, 30));
        _images.GetDimensions(lying).ShouldBe(new Size(30, 40));
        upright.Position.ShouldBe(0);
    }

    [Fact]
    public void GetDimensions_NoImage_IsNull()
    {
        using MemoryStream text = new("no image"u8.ToArray());

        _images.GetDimensions(text).ShouldBeNull();
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='120' height='60'/>", 120, 60)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='120px' height='60.4px' viewBox='0 0 1 1'/>", 120, 60)]
    [InlineData("<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 150'/>", 300, 150)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%' viewBox='0,0,300,150'/>", 300, 150)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='600' viewBox='0 0 300 150'/>", 600, 300)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' height='1in' viewBox='0 0 300 150'/>", 192, 96)]
    public void GetDimensions_Drawing_FromItsAttributes(string svg, int width, int height)
    {
        Drawing(svg).ShouldBe(new Size(width, height));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='-1' height='5'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='1e9' height='1e9'/>")]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' width='&a;' height='1'/>")]
    [InlineData("no drawing")]
    [InlineData("")]
    public void GetDimensions_DrawingWithoutSize_IsNull(string svg)
    {
        Drawing(svg).ShouldBeNull();
    }

    private Size? Drawing(string svg)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(svg));
        return _drawings.GetDimensions(stream);
    }
}
