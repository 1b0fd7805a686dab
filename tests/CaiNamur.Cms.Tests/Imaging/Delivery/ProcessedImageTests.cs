using System.Net;
using CaiNamur.Cms.Imaging.Caching;
using CaiNamur.Cms.Imaging.Processing;
using CaiNamur.Cms.Imaging.Urls;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using Umbraco.Cms.Core.Models;
using static CaiNamur.Cms.Tests.Imaging.TestImages;
using File = System.IO.File;

namespace CaiNamur.Cms.Tests.Imaging.Delivery;

public sealed class ProcessedImageTests : IAsyncLifetime
{
    private const string Url = "/media/abc/photo.jpg";
    private const string ModernBrowser = "image/avif,image/webp,image/apng,*/*;q=0.8";

    private MediaSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await MediaSite.StartAsync();
        _site.AddMedia("abc/photo.jpg", Jpeg(800, 600));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(400, 300, null, 400, 300)]
    [InlineData(400, 400, null, 400, 400)]
    [InlineData(400, null, null, 400, 300)]
    [InlineData(null, 150, null, 200, 150)]
    [InlineData(400, 400, ImageCropMode.Max, 400, 300)]
    [InlineData(300, 300, ImageCropMode.Min, 400, 300)]
    [InlineData(100, 300, ImageCropMode.Stretch, 100, 300)]
    [InlineData(400, 400, ImageCropMode.Pad, 400, 400)]
    [InlineData(1600, 1200, null, 800, 600)]
    [InlineData(1600, 1600, null, 600, 600)]
    [InlineData(1600, null, null, 800, 600)]
    public async Task Get_Signed_HasTheSizeAskedForAndNeverMoreThanTheOriginal(int? width, int? height, ImageCropMode? mode, int expectedWidth, int expectedHeight)
    {
        string url = _site.Sign(Url, options => (options.Width, options.Height, options.ImageCropMode) = (width, height, mode));

        using Image image = await GetImageAsync(url);

        (image.Width, image.Height).ShouldBe((expectedWidth, expectedHeight));
    }

    [Theory]
    [InlineData(0.1, 0.1, 0)]
    [InlineData(0.9, 0.1, 1)]
    [InlineData(0.1, 0.9, 2)]
    [InlineData(0.9, 0.9, 3)]
    public async Task Get_WithFocalPoint_KeepsItInSight(double left, double top, int quarter)
    {
        string narrow = _site.Sign(Url, options => (options.Width, options.Height, options.FocalPoint) =
            (100, 300, new ImageUrlGenerationOptions.FocalPointPosition((decimal)left, (decimal)top)));
        string low = _site.Sign(Url, options => (options.Width, options.Height, options.FocalPoint) =
            (300, 30, new ImageUrlGenerationOptions.FocalPointPosition((decimal)left, (decimal)top)));

        using Image narrowImage = await GetImageAsync(narrow);
        using Image lowImage = await GetImageAsync(low);

        double[][] quarters = [Red, Green, Blue, Yellow];
        ShouldBeColour(ColourAt(narrowImage, 0.5, top), quarters[quarter]);
        ShouldBeColour(ColourAt(lowImage, left, 0.5), quarters[quarter]);
    }

    [Fact]
    public async Task Get_WithCropCoordinates_CutsThemOut()
    {
        string url = _site.Sign(Url, options => (options.Width, options.Height, options.Crop) =
            (200, 150, new ImageUrlGenerationOptions.CropCoordinates(0.5m, 0, 0, 0.5m)));

        using Image image = await GetImageAsync(url);

        (image.Width, image.Height).ShouldBe((200, 150));
        ShouldBeColour(ColourAt(image, 0.1, 0.1), Green);
        ShouldBeColour(ColourAt(image, 0.9, 0.9), Green);
    }

    [Theory]
    [InlineData(ModernBrowser, "image/avif")]
    [InlineData("image/webp,*/*", "image/webp")]
    [InlineData("image/avif;q=0,image/webp", "image/webp")]
    [InlineData("image/*,*/*;q=0.5", "image/jpeg")]
    [InlineData("nonsense;;;", "image/jpeg")]
    [InlineData(null, "image/jpeg")]
    public async Task Get_WithoutFormat_GivesTheBestThatIsAccepted(string? accept, string contentType)
    {
        string url = _site.Sign(Url, options => options.Width = 100);

        using HttpResponseMessage response = await _site.GetAsync(url, accept);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(contentType);
        response.Headers.Vary.ShouldBe(["Accept"]);
        using Image image = Image.NewFromBuffer(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        image.Width.ShouldBe(100);
        ShouldBeColour(ColourAt(image, 0.1, 0.1), Red);
    }

    [Theory]
    [InlineData("jpg", "image/jpeg")]
    [InlineData("png", "image/png")]
    [InlineData("webp", "image/webp")]
    [InlineData("avif", "image/avif")]
    public async Task Get_WithFormat_GivesIt(string format, string contentType)
    {
        string url = _site.Sign(Url, options => (options.Width, options.Format) = (100, format));

        using HttpResponseMessage response = await _site.GetAsync(url, ModernBrowser);

        response.Content.Headers.ContentType!.MediaType.ShouldBe(contentType);
        response.Headers.Vary.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WithVersion_MayBeKeptForEver()
    {
        string url = _site.Sign(Url, options => (options.Width, options.CacheBusterValue) = (100, "1da2b3c4"));

        using HttpResponseMessage response = await _site.GetAsync(url);

        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Get_Again_IsNotModified()
    {
        string url = _site.Sign(Url, options => options.Width = 100);
        using HttpResponseMessage first = await _site.GetAsync(url);
        using HttpRequestMessage again = new(HttpMethod.Get, url);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await _site.Client.SendAsync(again, TestContext.Current.CancellationToken);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.Vary.ShouldBe(["Accept"]);
    }

    [Theory]
    [InlineData("?width=100")]
    [InlineData("?width=100&s=AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("?s=AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("?width=100&s=")]
    [InlineData("?width=100&width=200&s=x")]
    [InlineData("?width=99999&s=x")]
    [InlineData("?width=0&s=x")]
    [InlineData("?width=-5&s=x")]
    [InlineData("?height=1e9&s=x")]
    [InlineData("?rmode=7&width=1&s=x")]
    [InlineData("?rxy=2,2&s=x")]
    [InlineData("?format=exe&s=x")]
    [InlineData("?width=100&hack=1&s=x")]
    public async Task Get_NotSigned_IsABadRequestAndNoWork(string query)
    {
        using HttpResponseMessage response = await _site.GetAsync(Url + query);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("Cette adresse d’image n’est pas valide.");
        _site.CachedImages.ShouldBe(0);
    }

    [Theory]
    [InlineData("width=100", "width=101")]
    [InlineData("photo.jpg", "autre.jpg")]
    [InlineData("&s=", "&quality=90&s=")]
    public async Task Get_ChangedAfterSigning_IsABadRequest(string before, string after)
    {
        _site.AddMedia("abc/autre.jpg", Jpeg(10, 10));
        string url = _site.Sign(Url, options => options.Width = 100).Replace(before, after, StringComparison.Ordinal);

        using HttpResponseMessage response = await _site.GetAsync(url);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Get_ParametersInAnotherOrder_AreTheSameAddress()
    {
        string url = _site.Sign(Url, options => (options.Width, options.Height) = (100, 50));
        string[] parts = url.Split('?')[1].Split('&');

        using HttpResponseMessage response = await _site.GetAsync($"{Url}?{string.Join('&', parts.Reverse())}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_Twice_IsMadeOnce()
    {
        string url = _site.Sign(Url, options => options.Width = 100);

        byte[] first = await _site.Client.GetByteArrayAsync(url, TestContext.Current.CancellationToken);
        string cached = Directory.GetFiles(_site.CacheFolder, "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        DateTime written = File.GetLastWriteTimeUtc(cached);
        byte[] second = await _site.Client.GetByteArrayAsync(url, TestContext.Current.CancellationToken);

        second.ShouldBe(first);
        File.GetLastWriteTimeUtc(cached).ShouldBe(written);
        _site.CachedImages.ShouldBe(1);
    }

    [Fact]
    public async Task Get_FromTheCache_IsServedWithoutProcessing()
    {
        string url = _site.Sign(Url, options => options.Width = 100);
        await _site.Client.GetByteArrayAsync(url, TestContext.Current.CancellationToken);
        string cached = Directory.GetFiles(_site.CacheFolder, "*", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(cached, "from the cache", TestContext.Current.CancellationToken);

        string served = await _site.Client.GetStringAsync(url, TestContext.Current.CancellationToken);

        served.ShouldBe("from the cache");
    }

    [Fact]
    public async Task Get_ManyAtOnce_IsMadeOnce()
    {
        _site.AddMedia("abc/large.png", Png(2000, 1500));
        string url = _site.Sign("/media/abc/large.png", options => options.Width = 1200);

        byte[][] answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => _site.Client.GetByteArrayAsync(url, TestContext.Current.CancellationToken)));

        answers.ShouldAllBe(answer => answer.SequenceEqual(answers[0]));
        _site.CachedImages.ShouldBe(1);
    }

    [Fact]
    public async Task Get_OriginalReplaced_GivesTheNewOne()
    {
        string url = _site.Sign(Url, options => options.Width = 100);
        await _site.Client.GetByteArrayAsync(url, TestContext.Current.CancellationToken);
        _site.AddMedia("abc/photo.jpg", Jpeg(400, 400));

        using Image image = await GetImageAsync(url);

        (image.Width, image.Height).ShouldBe((100, 100));
    }

    [Fact]
    public async Task Get_OriginalDeleted_IsNotFoundThoughCached()
    {
        string url = _site.Sign(Url, options => options.Width = 100);
        await _site.Client.GetByteArrayAsync(url, TestContext.Current.CancellationToken);
        _site.DeleteMedia("abc/photo.jpg");

        using HttpResponseMessage response = await _site.GetAsync(url);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_Truncated_CannotBeProcessed()
    {
        byte[] whole = Jpeg(800, 600);
        _site.AddMedia("abc/half.jpg", whole[..(whole.Length / 2)]);

        using HttpResponseMessage first = await _site.GetAsync(_site.Sign("/media/abc/half.jpg", options => options.Width = 100));
        using HttpResponseMessage second = await _site.GetAsync(_site.Sign("/media/abc/half.jpg", options => options.Width = 100));

        first.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        _site.CachedImages.ShouldBe(0);
    }

    [Fact]
    public async Task Get_ImageThatIsNone_IsOfferedForDownload()
    {
        _site.AddMedia("abc/page.jpg", "<html><script>alert(1)</script>"u8.ToArray());

        using HttpResponseMessage response = await _site.GetAsync(_site.Sign("/media/abc/page.jpg", options => options.Width = 100));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task Get_MorePixelsThanAllowed_CannotBeProcessed()
    {
        await using MediaSite site = await MediaSite.StartAsync(null, ("CaiNamur:Imaging:MaximumSourcePixels", "100000"));
        site.AddMedia("abc/photo.jpg", Jpeg(800, 600));

        using HttpResponseMessage response = await site.GetAsync(site.Sign(Url, options => options.Width = 100));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Get_MoreAtOnceThanMayWait_IsTurnedAway()
    {
        await using MediaSite site = await MediaSite.StartAsync(
            null,
            ("CaiNamur:Imaging:MaximumConcurrency", "1"),
            ("CaiNamur:Imaging:MaximumWaiting", "0"));
        site.AddMedia("abc/photo.jpg", Jpeg(800, 600));
        TaskCompletionSource working = new();
        using ManualResetEventSlim release = new();
        Task<ProcessedImage> other = site.Services.GetRequiredService<ProcessedImages>().GetAsync(
            new ImageJob
            {
                Path = "other.jpg",
                LastModified = default,
                Length = 0,
                Command = new ImageCommand { Width = 10 },
                Format = ImageFormat.Jpeg,
                Open = () =>
                {
                    working.SetResult();
                    release.Wait(TestContext.Current.CancellationToken);
                    return new MemoryStream(Jpeg(20, 20));
                },
            },
            TestContext.Current.CancellationToken);
        await working.Task;

        using HttpResponseMessage response = await site.GetAsync(site.Sign(Url, options => options.Width = 100));

        release.Set();
        (await other).Outcome.ShouldBe(ImageOutcome.Ready);
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Get_CacheFolderNotWritable_IsServedAllTheSame()
    {
        await File.WriteAllTextAsync(_site.CacheFolder, "a file where the folder should be", TestContext.Current.CancellationToken);

        using Image image = await GetImageAsync(_site.Sign(Url, options => options.Width = 100));

        image.Width.ShouldBe(100);
    }

    [Fact]
    public async Task Get_SvgAndGifWithASize_AreTheOriginals()
    {
        _site.AddMedia("abc/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray());

        string url = _site.Sign("/media/abc/logo.svg", options => (options.Width, options.CacheBusterValue) = (100, "v1"));

        url.ShouldBe("/media/abc/logo.svg?v=v1");
        using HttpResponseMessage response = await _site.GetAsync(url);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
    }

    private async Task<Image> GetImageAsync(string url)
    {
        using HttpResponseMessage response = await _site.GetAsync(url);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return Image.NewFromBuffer(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
