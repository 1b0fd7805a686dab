using System.IO.Compression;
using System.Net;
using CaiNamur.Cms.Backoffice.ClientFiles;
using CaiNamur.Cms.Backoffice.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Backoffice.Tests.ClientFiles;

public sealed class ClientFileTests(BackofficeFixture backoffice)
{
    private ClientDescription Client => backoffice.Host.Services.GetRequiredService<ClientBundle>().Description;

    [Fact]
    public async Task Get_EveryFile_IsServedWholeInEveryEncoding()
    {
        foreach ((string name, ClientDescription.Entry entry) in Client.Files)
        {
            foreach (string? encoding in (string?[])[null, "gzip", "br"])
            {
                using HttpResponseMessage response = await SendAsync(name, encoding);

                response.StatusCode.ShouldBe(HttpStatusCode.OK, name);
                (await UnpackAsync(response)).Length.ShouldBe(entry.Length, $"{name} {encoding}");
            }
        }
    }

    [Theory]
    [InlineData(".js", "text/javascript; charset=utf-8")]
    [InlineData(".css", "text/css; charset=utf-8")]
    [InlineData(".svg", "image/svg+xml")]
    [InlineData(".woff2", "font/woff2")]
    [InlineData(".txt", "text/plain; charset=utf-8")]
    public async Task Get_FileOfAKind_HasItsMediaType(string extension, string mediaType)
    {
        string name = Client.Files.Keys.First(file => file.EndsWith(extension, StringComparison.Ordinal));

        using HttpResponseMessage response = await SendAsync(name);

        response.Content.Headers.ContentType!.ToString().ShouldBe(mediaType);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Get_FingerprintedFile_MayBeKeptForGood()
    {
        using HttpResponseMessage response = await SendAsync(Client.App, "br");

        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        response.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }

    [Theory]
    [InlineData("css/rte-content.css")]
    [InlineData("css/umbraco-blockgridlayout.css")]
    [InlineData("css/dark.theme.css")]
    [InlineData("css/high-contrast.theme.css")]
    [InlineData("assets/installer-illustration.svg")]
    [InlineData("licences.txt")]
    public async Task Get_FileThatTheClientNamesItself_IsAskedForAgainEachTime(string name)
    {
        using HttpResponseMessage response = await SendAsync(name);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Fact]
    public async Task Get_WithTheTagOfTheLastAnswer_SendsNothing()
    {
        using HttpResponseMessage first = await SendAsync("css/dark.theme.css", "br");

        using HttpResponseMessage second = await SendAsync("css/dark.theme.css", "br", tag: first.Headers.ETag!.ToString());
        using HttpResponseMessage otherEncoding = await SendAsync("css/dark.theme.css", "gzip", tag: first.Headers.ETag!.ToString());

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        otherEncoding.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Head_File_TellsWhatGetWouldSend()
    {
        using HttpResponseMessage get = await SendAsync(Client.App, "br");
        using HttpResponseMessage head = await SendAsync(Client.App, "br", HttpMethod.Head);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldBe((await get.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing.js")]
    [InlineData("apps/app/app.element.js")]
    [InlineData("..%2f..%2fappsettings.json")]
    [InlineData("client.json")]
    public async Task Get_UnknownFile_IsNotFound(string name)
    {
        using HttpResponseMessage response = await SendAsync(name);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Licences_NameEveryLibraryInTheBundle()
    {
        using HttpResponseMessage response = await SendAsync("licences.txt");
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        foreach (string library in (string[])["@umbraco-cms/backoffice 17.1.0", "@umbraco-ui/uui", "lit ", "rxjs ", "monaco-editor ", "@tiptap/core ", "prosemirror-model ", "@microsoft/signalr "])
        {
            text.ShouldContain(library);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(string name, string? encoding = null, HttpMethod? method = null, string? tag = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, ClientBundle.Url(name));
        if (encoding is not null)
        {
            request.Headers.Add("Accept-Encoding", encoding);
        }

        if (tag is not null)
        {
            request.Headers.Add("If-None-Match", tag);
        }

        return await backoffice.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<byte[]> UnpackAsync(HttpResponseMessage response)
    {
        Stream content = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream unpacked = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(content, CompressionMode.Decompress),
            "gzip" => new GZipStream(content, CompressionMode.Decompress),
            _ => content,
        };
        using var bytes = new MemoryStream();
        await unpacked.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }
}
