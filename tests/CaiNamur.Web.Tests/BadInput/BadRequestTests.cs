using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace CaiNamur.Web.Tests.BadInput;

/// <summary>What no page of the site can be asked for by: a plain answer in French, at once, and nobody is woken up by the log.</summary>
public sealed class BadRequestTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly TimeSpan _quick = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string, int> Targets => new()
    {
        { "GET", "/page-qui-n-existe-pas/", 404 },
        { "GET", "/thematiques/inconnue/", 404 },
        { "GET", "/a%zz", 400 },
        { "GET", "/%", 400 },
        { "GET", "/%c3%28", 400 },
        { "GET", "/a%5cb", 400 },
        { "GET", "/a%01b", 400 },
        { "GET", "/a%0d%0aSet-Cookie:x=1", 400 },
        { "GET", "/%c0%af", 400 },
        { "GET", "/" + new string('a', 8192), 414 },
        { "GET", "/?" + new string('q', 16_000), 414 },
        { "GET", "/../../etc/passwd", 404 },
        { "GET", "/%2e%2e/%2e%2e/etc/passwd", 404 },
        { "GET", "/..%2f..%2fetc/passwd", 404 },
        { "GET", "/media/..%2f..%2fsettings.generated.json", 404 },
        { "GET", "/media/../cms.db", 404 },
        { "GET", "/.env", 404 },
        { "GET", "/wp-login.php", 404 },
        { "GET", "/cms.db", 404 },
        { "GET", "/appsettings.json", 404 },
        { "POST", "/", 405 },
        { "PUT", "/presentation/", 405 },
        { "DELETE", "/presentation/", 405 },
        { "TRACE", "/", 405 },
        { "PROPFIND", "/", 405 },
        { "OPTIONS", "/", 405 },
        { "BREW", "/presentation/", 405 },
        { "GET", "/media/rien/inconnue.png", 404 },
        { "GET", "/recherche/?page=999999999999999999999", 404 },
        { "GET", "/recherche/?page=-1", 404 },
        { "GET", "/_erreur/abc", 404 },
        { "GET", "/recherche/?q=%00%zz%c3%28", 200 },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Request_ThatNoPageAnswers_IsRefusedInFrench(string method, string target, int status)
    {
        var watch = Stopwatch.StartNew();

        RawAnswer answer = await RawClient.AskAsync(site.Address, method, target, TestContext.Current.CancellationToken);

        answer.Status.ShouldBe(status);
        answer.Body.ShouldContain("lang=\"fr");
        ShowsNoInsides(answer);
        watch.Elapsed.ShouldBeLessThan(_quick);
        site.NewErrors().ShouldBeEmpty();
    }

    /// <summary>Kestrel refuses these before the site sees them, with an empty body.</summary>
    [Theory]
    [InlineData("GET /a%00b HTTP/1.1\r\nHost: {0}\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: {0}\r\nHost: {0}\r\nConnection: close\r\n\r\n", 400)]
    [InlineData("GET / HTTP/9.9\r\nHost: {0}\r\n\r\n", 505)]
    [InlineData("nonsense\r\n\r\n", 400)]
    [InlineData("GET /\0 HTTP/1.1\r\nHost: {0}\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: {0}\r\nContent-Length: -1\r\n\r\n", 400)]
    public async Task Request_ThatIsNoHttp_IsRefused(string request, int status)
    {
        RawAnswer answer = await RawClient.SendAsync(
            site.Address, request.Replace("{0}", site.Address.Authority, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        answer.Status.ShouldBe(status);
        ShowsNoInsides(answer);
        site.NewErrors().ShouldBeEmpty();
    }

    [Fact]
    public async Task Request_WithHugeHeader_IsRefused()
    {
        RawAnswer answer = await RawClient.AskAsync(
            site.Address, "GET", "/", TestContext.Current.CancellationToken, $"X-Long: {new string('x', 40_000)}\r\n");

        answer.Status.ShouldBeOneOf(431, 0);
        site.NewErrors().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("[::1]")]
    public async Task Request_ForAnotherHost_IsRefusedInFrench(string host)
    {
        RawAnswer answer = await RawClient.SendAsync(
            site.Address, $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n", TestContext.Current.CancellationToken);

        answer.Status.ShouldBe(400);
        answer.Body.ShouldContain("lang=\"fr");
        answer.Body.ShouldNotContain("evil.example");
        site.NewErrors().ShouldBeEmpty();
    }

    [Fact]
    public async Task OldRequest_WithoutHost_IsRefusedInFrench()
    {
        RawAnswer answer = await RawClient.SendAsync(site.Address, "GET / HTTP/1.0\r\n\r\n", TestContext.Current.CancellationToken);

        answer.Status.ShouldBe(400);
        answer.Body.ShouldContain("lang=\"fr");
        site.NewErrors().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("width=320", "?width=320&hmac=0000000000000000")]
    [InlineData("width=999999999", "?width=999999999")]
    [InlineData("width=-5", "?width=-5&height=-5")]
    [InlineData("width=NaN", "?width=NaN&rxy=a,b&mode=x&format=exe")]
    [InlineData("two", "?width=320&width=640")]
    public async Task Image_WithoutRightSignature_IsRefused(string what, string query)
    {
        string image = await AnyImageAsync();

        RawAnswer answer = await RawClient.AskAsync(site.Address, "GET", image + query, TestContext.Current.CancellationToken);

        answer.Status.ShouldBe(400, what);
        answer.Body.ShouldBe("Cette adresse d’image n’est pas valide.");
        ShowsNoInsides(answer);
        site.NewErrors().ShouldBeEmpty();
    }

    [Fact]
    public async Task Image_WithSignatureOfAnotherSize_IsRefused()
    {
        RawAnswer home = await RawClient.AskAsync(site.Address, "GET", "/", TestContext.Current.CancellationToken);
        string signed = WebUtility.HtmlDecode(Regex.Match(home.Body, "/media/[^\" ,]+width=\\d+[^\" ,]*").Value);
        signed.ShouldNotBeEmpty();

        RawAnswer asItIs = await RawClient.AskAsync(site.Address, "HEAD", signed, TestContext.Current.CancellationToken);
        RawAnswer changed = await RawClient.AskAsync(
            site.Address, "GET", Regex.Replace(signed, "width=\\d+", "width=3999"), TestContext.Current.CancellationToken);

        asItIs.Status.ShouldBe(200);
        changed.Status.ShouldBeInRange(400, 499);
        site.NewErrors().ShouldBeEmpty();
    }

    private async Task<string> AnyImageAsync()
    {
        RawAnswer home = await RawClient.AskAsync(site.Address, "GET", "/", TestContext.Current.CancellationToken);
        string image = Regex.Match(home.Body, "/media/[^\"? ,]+\\.(?:png|jpg|jpeg|webp)").Value;
        image.ShouldNotBeEmpty();
        return image;
    }

    private static void ShowsNoInsides(RawAnswer answer)
    {
        answer.Body.ShouldNotContain("   at ", Case.Sensitive);
        answer.Body.ShouldNotContain("Exception", Case.Sensitive);
        answer.Head.ShouldNotContain("Set-Cookie");
        answer.Head.ShouldNotContain("Server:");
    }
}
