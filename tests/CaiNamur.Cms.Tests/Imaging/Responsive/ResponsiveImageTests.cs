using System.Net;
using AngleSharp.Dom;
using CaiNamur.Cms.Imaging.Responsive;
using CaiNamur.Cms.Markdown;
using CaiNamur.Cms.Tests.Markdown;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Tests.Imaging.Responsive;

public sealed class ResponsiveImageTests : IAsyncLifetime
{
    private MediaSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await MediaSite.StartAsync(services =>
        {
            services.AddSingleton<IShortStringHelper>(new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings())));
            services.AddCaiMarkdown();
        });
        _site.AddMedia("abc/photo.jpg", TestImages.Jpeg(1000, 500));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public void Build_WithShape_OffersWidthsUpToTheOriginal()
    {
        ResponsiveImage image = _site.Build(new ResponsiveImageRequest
        {
            Url = "/media/abc/photo.jpg",
            SourceWidth = 1000,
            SourceHeight = 500,
            Widths = [360, 720, 1440],
            AspectRatio = 16m / 9,
            FocalPoint = new(0.3m, 0.5m),
            Sizes = "50vw",
        });

        // The widest part of 1000 × 500 that is 16 to 9 is 888 wide.
        Widths(image).ShouldBe(["360w", "720w", "888w"]);
        (image.Width, image.Height).ShouldBe((888, 499));
        image.Sizes.ShouldBe("50vw");
        image.Src.ShouldContain("width=720&height=405&rxy=0.3,0.5&s=");
    }

    [Fact]
    public void Build_WithoutShape_KeepsTheOriginals()
    {
        ResponsiveImage image = _site.Build(new ResponsiveImageRequest { Url = "/media/abc/photo.jpg", SourceWidth = 1000, SourceHeight = 500, Version = "8dc" });

        Widths(image).ShouldBe(["360w", "720w", "1000w"]);
        (image.Width, image.Height).ShouldBe((1000, 500));
        image.Src.ShouldContain("?width=720&v=8dc&s=");
    }

    [Fact]
    public void Build_CroppedByAnEditor_CountsWhatIsLeft()
    {
        ResponsiveImage image = _site.Build(new ResponsiveImageRequest
        {
            Url = "/media/abc/photo.jpg",
            SourceWidth = 1000,
            SourceHeight = 500,
            Crop = new(0.5m, 0, 0, 0),
        });

        Widths(image).ShouldBe(["360w", "500w"]);
        (image.Width, image.Height).ShouldBe((500, 500));
    }

    [Fact]
    public void Build_SmallerThanEveryWidth_OffersItsOwn()
    {
        ResponsiveImage image = _site.Build(new ResponsiveImageRequest { Url = "/media/abc/icon.png", SourceWidth = 100, SourceHeight = 50 });

        Widths(image).ShouldBe(["100w"]);
    }

    [Fact]
    public void Build_SizeUnknown_OffersWhatIsAskedWithoutHeight()
    {
        ResponsiveImage image = _site.Build(new ResponsiveImageRequest { Url = "/media/abc/photo.jpg", Widths = [300, 600] });

        Widths(image).ShouldBe(["300w", "600w"]);
        image.Height.ShouldBeNull();
    }

    [Theory]
    [InlineData("/media/abc/logo.svg", "/media/abc/logo.svg?v=8dc")]
    [InlineData("/media/abc/film.gif", "/media/abc/film.gif?v=8dc")]
    [InlineData("https://exemple.be/a.jpg", "https://exemple.be/a.jpg")]
    public void Build_NotResized_KeepsItsOneAddress(string url, string src)
    {
        ResponsiveImage image = _site.Build(new ResponsiveImageRequest { Url = url, SourceWidth = 10, SourceHeight = 20, Version = "8dc" });

        image.ShouldBe(new ResponsiveImage(src, null, null, 10, 20));
    }

    [Fact]
    public async Task Build_EveryAddress_IsAnswered()
    {
        ResponsiveImage image = _site.Build(new ResponsiveImageRequest { Url = "/media/abc/photo.jpg", SourceWidth = 1000, SourceHeight = 500, AspectRatio = 1 });

        foreach (string candidate in image.SrcSet!.Split(", ").Select(candidate => candidate.Split(' ')[0]).Append(image.Src))
        {
            using HttpResponseMessage response = await _site.GetAsync(candidate);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Markdown_ImageOfTheSite_IsResponsiveWithItsSize()
    {
        string html = _site.Services.GetRequiredService<IMarkdownRenderer>().Render("![Carte](/media/abc/photo.jpg)").Html;

        IElement image = Dom.Body(html).QuerySelector("img")!;
        (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")).ShouldBe(("1000", "500", "Carte"));
        image.GetAttribute("srcset")!.Split(", ").Length.ShouldBe(3);
        using HttpResponseMessage response = await _site.GetAsync(image.GetAttribute("src")!);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
    }

    [Fact]
    public void Markdown_ImageThatIsNotThere_StaysAsItIs()
    {
        string html = _site.Services.GetRequiredService<IMarkdownRenderer>().Render("![Carte](/media/abc/absente.jpg)").Html;

        Dom.Body(html).QuerySelector("img")!.OuterHtml.ShouldBe("<img src=\"/media/abc/absente.jpg\" alt=\"Carte\" loading=\"lazy\" decoding=\"async\">");
    }

    private static IEnumerable<string> Widths(ResponsiveImage image) => image.SrcSet!.Split(", ").Select(candidate => candidate.Split(' ')[1]);
}
