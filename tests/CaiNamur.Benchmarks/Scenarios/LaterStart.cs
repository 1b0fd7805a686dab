using CaiNamur.Benchmarks.Content;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>The published site on a database that is there.</summary>
internal sealed class LaterStart : IScenario
{
    private const int Documents = 5000;
    private const int Rounds = 5;

    public string Name => "start";

    public string Description => $"published output on an existing database to the first 200, and resident memory then; median of {Rounds}";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using var data = new TemporaryFolder();
        await using (await PublishedSite.StartAsync(data.Path, SitePages.Thematic))
        {
        }

        await foreach (Figure figure in MeasureAsync(data, "the seed's pages", bounded: false))
        {
            yield return figure;
        }

        await BulkDocuments.FillAsync(MeasuredDatabase.Sqlite(data), Documents);
        await foreach (Figure figure in MeasureAsync(data, $"{Documents} pages", bounded: true))
        {
            yield return figure;
        }
    }

    private static async IAsyncEnumerable<Figure> MeasureAsync(TemporaryFolder data, string content, bool bounded)
    {
        Samples times = new(), memory = new();
        for (int round = 0; round < Rounds; round++)
        {
            await using PublishedSite site = await PublishedSite.StartAsync(data.Path, SitePages.Thematic);
            times.Add(site.TimeToFirstPage.TotalSeconds);
            memory.Add(site.ResidentMegabytes);
        }

        yield return new Figure($"start, {content}", times.Median, "s", AtMost: bounded ? 2 : null);
        yield return new Figure($"resident memory after it, {content}", memory.Median, "MB", AtMost: bounded ? 300 : null);
    }
}
