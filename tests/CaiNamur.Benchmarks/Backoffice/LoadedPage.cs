using System.Text.Json;
using Microsoft.Playwright;

namespace CaiNamur.Benchmarks.Backoffice;

/// <summary>What a page of the browser fetched over the network: answers from its cache do not count.</summary>
internal sealed class LoadedPage
{
    private readonly Dictionary<string, Request> _requests = [];

    public int Requests => Sent.Count();

    /// <summary>The bytes that came, as they came: compressed and with their headers.</summary>
    public double Bytes => Sent.Sum(request => request.Bytes);

    /// <summary>Method, path and query of the calls to the Management API, in their order.</summary>
    public IReadOnlyList<string> ApiCalls => [.. Sent.Where(request => request.Address.AbsolutePath.StartsWith("/umbraco/management/", StringComparison.Ordinal)).Select(request => $"{request.Method} {request.Address.PathAndQuery}")];

    private IEnumerable<Request> Sent => _requests.Values.Where(request => !request.IsCached && request.Address.Scheme.StartsWith("http", StringComparison.Ordinal));

    /// <summary>Begins to look at a page.</summary>
    public static async Task<LoadedPage> WatchAsync(IPage page)
    {
        LoadedPage loaded = new();
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, message) => loaded.Begin(message!.Value);
        session.Event("Network.requestServedFromCache").OnEvent += (_, message) => loaded.Change(message!.Value, request => request with { IsCached = true });
        session.Event("Network.responseReceived").OnEvent += (_, message) => loaded.Change(
            message!.Value,
            request => request with { IsCached = request.IsCached || message.Value.GetProperty("response").GetProperty("fromDiskCache").GetBoolean() });
        session.Event("Network.loadingFinished").OnEvent += (_, message) => loaded.Change(message!.Value, request => request with { Bytes = message.Value.GetProperty("encodedDataLength").GetDouble() });
        await session.SendAsync("Network.enable");
        return loaded;
    }

    private static string Id(JsonElement message) => message.GetProperty("requestId").GetString()!;

    private void Begin(JsonElement message)
    {
        JsonElement request = message.GetProperty("request");
        _requests[Id(message)] = new Request(request.GetProperty("method").GetString()!, new Uri(request.GetProperty("url").GetString()!), Bytes: 0, IsCached: false);
    }

    private void Change(JsonElement message, Func<Request, Request> change)
    {
        if (_requests.TryGetValue(Id(message), out Request? request))
        {
            _requests[Id(message)] = change(request);
        }
    }

    private sealed record Request(string Method, Uri Address, double Bytes, bool IsCached);
}
