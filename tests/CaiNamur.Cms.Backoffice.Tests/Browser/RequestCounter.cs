using System.Text.Json;
using Microsoft.Playwright;

namespace CaiNamur.Cms.Backoffice.Tests.Browser;

/// <summary>Counts what a page fetches over the network: requests, and their bytes as they were sent.</summary>
internal sealed class RequestCounter
{
    private readonly Dictionary<string, Request> _requests = [];

    public IReadOnlyList<string> Urls => [.. OverTheNetwork.Select(request => request.Url)];

    public int Requests => OverTheNetwork.Count();

    public long Bytes => (long)OverTheNetwork.Sum(request => request.Bytes);

    private IEnumerable<Request> OverTheNetwork => _requests.Values.Where(request => !request.FromCache);

    public static async Task<RequestCounter> AttachAsync(IPage page)
    {
        var counter = new RequestCounter();
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, sent) => counter._requests[Id(sent)] = new Request(sent!.Value.GetProperty("request").GetProperty("url").GetString()!);
        session.Event("Network.requestServedFromCache").OnEvent += (_, served) => counter.Change(served, request => request.FromCache = true);
        session.Event("Network.responseReceived").OnEvent += (_, received) =>
        {
            bool fromDisk = received!.Value.GetProperty("response").GetProperty("fromDiskCache").GetBoolean();
            counter.Change(received, request => request.FromCache |= fromDisk);
        };
        session.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            double bytes = finished!.Value.GetProperty("encodedDataLength").GetDouble();
            counter.Change(finished, request => request.Bytes = bytes);
        };
        await session.SendAsync("Network.enable");
        return counter;
    }

    public void Reset() => _requests.Clear();

    private static string Id(JsonElement? message) => message!.Value.GetProperty("requestId").GetString()!;

    private void Change(JsonElement? message, Action<Request> change)
    {
        if (_requests.TryGetValue(Id(message), out Request? request))
        {
            change(request);
        }
    }

    private sealed class Request(string url)
    {
        public string Url { get; } = url;

        public double Bytes { get; set; }

        public bool FromCache { get; set; }
    }
}
