using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>The published site on an empty data folder: tables, built-in data, seed import, first page.</summary>
internal sealed class FirstStart : IScenario
{
    private const int Rounds = 3;

    public string Name => "first-start";

    public string Description => $"published output on an empty data folder to the first 200, import of the seed included; median of {Rounds}";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        Samples times = new();
        for (int round = 0; round < Rounds; round++)
        {
            using var data = new TemporaryFolder();
            await using PublishedSite site = await PublishedSite.StartAsync(data.Path, SitePages.Thematic);
            times.Add(site.TimeToFirstPage.TotalSeconds);
        }

        yield return new Figure("first start with the seed import", times.Median, "s", AtMost: 15);
    }
}
