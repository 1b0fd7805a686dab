using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>A page that is in the output cache, beside nginx with the same bytes; short runs in turn, so that the machine's moods hit both.</summary>
internal sealed class WarmPage : IScenario
{
    private const int Rounds = 5;
    private const int Seconds = 5;

    public string Name => "warm";

    public string Description => $"warm {SitePages.Thematic}, wrk -t1 -c32, gzip accepted, {Rounds} runs of {Seconds} s in turn with nginx (gzip_static, worker_processes auto); medians";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using var data = new TemporaryFolder();
        await using PublishedSite site = await PublishedSite.StartAsync(data.Path, SitePages.Thematic);
        var page = new Uri(site.Address, SitePages.Thematic);
        await using Nginx nginx = await Nginx.StartAsync(await GzipAsync(page));
        await Wrk.RunAsync(page, Seconds);
        await Wrk.RunAsync(nginx.Address, 1);

        Samples ours = new(), theirs = new(), ratios = new(), latencies = new();
        for (int round = 0; round < Rounds; round++)
        {
            Wrk best = await Wrk.RunAsync(nginx.Address, Seconds);
            Wrk own = await Wrk.RunAsync(page, Seconds);
            theirs.Add(best.RequestsPerSecond);
            ours.Add(own.RequestsPerSecond);
            ratios.Add(own.RequestsPerSecond / best.RequestsPerSecond);
            latencies.Add(own.Percentile99);
        }

        yield return new Figure("site", ours.Median, "requests/s");
        yield return new Figure("nginx", theirs.Median, "requests/s");
        yield return new Figure("ratio", ratios.Median, string.Empty, AtLeast: 0.6);
        yield return new Figure("site, 99th percentile", latencies.Median, "ms", AtMost: 10);
    }

    private static async Task<byte[]> GzipAsync(Uri page)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using HttpResponseMessage response = await client.SendAsync(request);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
