using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CaiNamur.TestSupport.Http;

namespace CaiNamur.Cms.ManagementApi.Tests.Security.Support;

/// <summary>A browser as far as signing in needs one: it keeps cookies, shows redirects, and fills in forms.</summary>
public sealed class Browser : IDisposable
{
    private readonly HttpClient _client;

    public Browser(HttpMessageHandler server, Uri origin)
    {
        Origin = origin;
        _client = new HttpClient(new CookieKeeper(server, Cookies)) { BaseAddress = origin };
    }

    public Uri Origin { get; }

    public CookieContainer Cookies { get; } = new();

    public async Task<HttpResponseMessage> GetAsync(string path, bool withToken = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (withToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        }

        return await SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request, TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _client.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    /// <summary>Opens a page, fills in its form and sends it.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string path, params (string Name, string Value)[] fields)
    {
        IDocument page = await OpenAsync(path);
        string token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await PostAsync(path, [.. fields, ("__RequestVerificationToken", token)]);
    }

    public async Task<IDocument> OpenAsync(string path)
    {
        using HttpResponseMessage response = await GetAsync(path);
        return await ReadAsync(response);
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage response)
        => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    public void Dispose() => _client.Dispose();
}
