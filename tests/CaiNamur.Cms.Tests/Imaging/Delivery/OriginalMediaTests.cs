using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CaiNamur.Cms.Imaging.Delivery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Tests.Imaging.Delivery;

public sealed class OriginalMediaTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n" + new string('x', 5_000));

    private MediaSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await MediaSite.StartAsync();
        _site.AddMedia("abc/guide.pdf", Pdf);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Get_Pdf_IsShownAsItIs()
    {
        using HttpResponseMessage response = await _site.GetAsync("/media/abc/guide.pdf");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/pdf");
        response.Content.Headers.ContentDisposition.ShouldBeNull();
        response.Content.Headers.LastModified.ShouldNotBeNull();
        response.Headers.ETag.ShouldNotBeNull();
        response.Headers.AcceptRanges.ShouldBe(["bytes"]);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Pdf);
    }

    [Fact]
    public async Task Get_PdfWithCampaignTags_IsTheFile()
    {
        using HttpResponseMessage response = await _site.GetAsync("/media/abc/guide.pdf?utm_source=infolettre&fbclid=x");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_PartOfAFile_GivesThePart()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/media/abc/guide.pdf");
        request.Headers.Range = new RangeHeaderValue(0, 7);

        using HttpResponseMessage response = await _site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("%PDF-1.7");
    }

    [Fact]
    public async Task Head_HasTheHeadersAndNoBody()
    {
        using HttpRequestMessage request = new(HttpMethod.Head, "/media/abc/guide.pdf");

        using HttpResponseMessage response = await _site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldBe(Pdf.Length);
    }

    [Fact]
    public async Task Get_SameTag_IsNotModified()
    {
        using HttpResponseMessage first = await _site.GetAsync("/media/abc/guide.pdf");
        using HttpRequestMessage again = new(HttpMethod.Get, "/media/abc/guide.pdf");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage second = await _site.Client.SendAsync(again, TestContext.Current.CancellationToken);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Get_Html_IsOfferedForDownloadUnderItsName()
    {
        _site.AddMedia("abc/page.html", "<script>alert(1)</script>"u8.ToArray());

        using HttpResponseMessage response = await _site.GetAsync("/media/abc/page.html");

        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileName.ShouldBe("page.html");
    }

    [Fact]
    public async Task Get_Svg_IsShownShutIn()
    {
        _site.AddMedia("abc/logo.svg", "<?xml version=\"1.0\"?>\n<!-- a --><svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray());

        using HttpResponseMessage response = await _site.GetAsync("/media/abc/logo.svg");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        response.Headers.GetValues("Content-Security-Policy").ShouldBe(["sandbox; default-src 'none'; style-src 'unsafe-inline'"]);
        response.Content.Headers.ContentDisposition.ShouldBeNull();
    }

    [Theory]
    [InlineData("/media/")]
    [InlineData("/media")]
    [InlineData("/media/abc")]
    [InlineData("/media/abc/absent.pdf")]
    [InlineData("/media/../secret.txt")]
    [InlineData("/media/abc/../../secret.txt")]
    [InlineData("/media/%2e%2e/secret.txt")]
    [InlineData("/media/..%2fsecret.txt")]
    [InlineData("/media/abc/..%5c..%5csecret.txt")]
    [InlineData("/media/abc\\..\\..\\secret.txt")]
    [InlineData("/media//etc/passwd")]
    [InlineData("/media/%2fetc%2fpasswd")]
    [InlineData("/media/./abc/guide.pdf/.")]
    [InlineData("/media/.hidden")]
    [InlineData("/media/abc/guide.pdf%20")]
    [InlineData("/media/abc/guide.pdf.")]
    [InlineData("/media/%c3%28")]
    public async Task Get_PathThatIsNoMediaFile_IsNotFound(string path)
    {
        _site.AddOutsideMedia("secret.txt", "secret");
        _site.AddMedia(".hidden", "hidden"u8.ToArray());

        (await _site.GetRawAsync(path)).ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Get_PathOfEightKilobytes_IsNotFound()
    {
        (await _site.GetRawAsync("/media/" + new string('a', 8_000))).ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.RequestUriTooLong, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Get_PathWithNull_IsRefused()
    {
        (await _site.GetRawAsync("/media/abc/guide.pdf%00.jpg")).ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_IsNotAllowed()
    {
        using HttpResponseMessage response = await _site.Client.PostAsync(new Uri("/media/abc/guide.pdf", UriKind.Relative), null, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Get_TrashedMedia_IsNotFoundForVisitors()
    {
        _site.AddMedia("abc/guide.deleted.pdf", Pdf);

        using HttpResponseMessage response = await _site.GetAsync("/media/abc/guide.deleted.pdf");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_TrashedMedia_IsThereForThoseWhoMaySeeIt()
    {
        await using MediaSite site = await MediaSite.StartAsync(services => services.AddSingleton<ITrashedMediaAccess, EveryoneMay>());
        site.AddMedia("abc/guide.deleted.pdf", Pdf);

        using HttpResponseMessage response = await site.GetAsync("/media/abc/guide.deleted.pdf");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private sealed class EveryoneMay : ITrashedMediaAccess
    {
        public ValueTask<bool> IsAllowedAsync(HttpContext context, string mediaPath) => ValueTask.FromResult(true);
    }
}
