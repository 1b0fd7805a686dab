using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.Imaging.Urls;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Tests.Imaging.Urls;

public sealed class ImageUrlTests
{
    private static readonly SignedImageUrls Urls = new(
        new ImageUrlSigner(new FixedKey()),
        new MediaRoot(Options.Create(new GlobalSettings())),
        Options.Create(new ImagingOptions()));

    private readonly CmsImageUrlGenerator _generator = new(Urls);
    private readonly SignedImageUrlTokenGenerator _tokens = new(Urls);

    [Fact]
    public void GetImageUrl_WithEverything_IsWrittenInOneOrderAndSigned()
    {
        string? url = _generator.GetImageUrl(new ImageUrlGenerationOptions("/media/abc/photo.jpg")
        {
            Width = 640,
            Height = 360,
            ImageCropMode = ImageCropMode.Pad,
            ImageCropAnchor = ImageCropAnchor.TopLeft,
            FocalPoint = new ImageUrlGenerationOptions.FocalPointPosition(0.5m, 0.333333m),
            Crop = new ImageUrlGenerationOptions.CropCoordinates(0.1m, 0.2m, 0.3m, 0.4m),
            Format = "webp",
            Quality = 60,
            CacheBusterValue = "1da",
            FurtherOptions = "&quality=70&bgcolor=fff",
        });

        url.ShouldNotBeNull().ShouldMatch(
            "^/media/abc/photo\\.jpg\\?width=640&height=360&rmode=pad&ranchor=topleft&rxy=0\\.5,0\\.3333&cc=0\\.1,0\\.2,0\\.3,0\\.4&format=webp&quality=70&v=1da&s=[A-Za-z0-9_-]{22}$");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://exemple.be/photo.jpg")]
    [InlineData("/css/site.css")]
    [InlineData("/media/../secret.jpg")]
    public void GetImageUrl_NotMedia_IsLeftAsItIs(string? url)
    {
        _generator.GetImageUrl(new ImageUrlGenerationOptions(url) { Width = 100 }).ShouldBe(url);
    }

    [Theory]
    [InlineData("/media/abc/photo.jpg", null, "/media/abc/photo.jpg")]
    [InlineData("/media/abc/photo.jpg", "1da", "/media/abc/photo.jpg?v=1da")]
    [InlineData("https://www.cainamur.be/media/abc/été.pdf", null, "https://www.cainamur.be/media/abc/%C3%A9t%C3%A9.pdf")]
    public void GetImageUrl_WithoutChange_IsTheOriginal(string url, string? version, string expected)
    {
        _generator.GetImageUrl(new ImageUrlGenerationOptions(url) { CacheBusterValue = version }).ShouldBe(expected);
    }

    [Fact]
    public void GetImageUrl_LargerThanAllowed_KeepsTheShape()
    {
        _generator.GetImageUrl(new ImageUrlGenerationOptions("/media/abc/photo.jpg") { Width = 8_000, Height = 6_000 }).ShouldNotBeNull()
            .ShouldStartWith("/media/abc/photo.jpg?width=4000&height=3000&");
    }

    [Fact]
    public void GetImageUrl_CacheBusterInAnyForm_BecomesAVersion()
    {
        _generator.GetImageUrl(new ImageUrlGenerationOptions("/media/abc/photo.jpg") { Width = 1, CacheBusterValue = "24/11/2026 05:00" }).ShouldNotBeNull()
            .ShouldMatch("&v=[0-9a-f]{16}&s=");
    }

    [Fact]
    public void GetImageUrl_SameOptions_GiveTheSameAddress()
    {
        ImageUrlGenerationOptions options = new("/media/abc/photo.jpg") { Width = 640 };

        _generator.GetImageUrl(options).ShouldBe(_generator.GetImageUrl(options));
    }

    [Fact]
    public void IsSupportedImageFormat_KnowsRasterImagesOnly()
    {
        _generator.IsSupportedImageFormat(".JPG").ShouldBeTrue();
        _generator.IsSupportedImageFormat("gif").ShouldBeTrue();
        _generator.IsSupportedImageFormat("svg").ShouldBeFalse();
    }

    [Fact]
    public void RefreshSignature_StoredAddress_IsSigned()
    {
        string expected = _generator.GetImageUrl(new ImageUrlGenerationOptions("/media/abc/photo.jpg") { Width = 500, Height = 333, ImageCropMode = ImageCropMode.Max })!;

        _tokens.RefreshSignature("/media/abc/photo.jpg?rmode=max&width=500&height=333").ShouldBe(expected);
        _tokens.RefreshSignature(expected.Replace("&s=", "&s=stale", StringComparison.Ordinal)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("/media/abc/photo.jpg", "/media/abc/photo.jpg")]
    [InlineData("/media/abc/photo.jpg?width=-1&x=y", "/media/abc/photo.jpg")]
    [InlineData("https://exemple.be/a.jpg?width=1", "https://exemple.be/a.jpg?width=1")]
    [InlineData("", "")]
    public void RefreshSignature_NothingToSign_IsPlain(string url, string expected)
    {
        _tokens.RefreshSignature(url).ShouldBe(expected);
    }

    private sealed class FixedKey : IImageSigningKey
    {
        public ReadOnlySpan<byte> Value => "a key for the tests, long enough"u8;
    }
}
