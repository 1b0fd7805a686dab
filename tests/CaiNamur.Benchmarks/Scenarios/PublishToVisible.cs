using CaiNamur.Benchmarks.Content;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>How long after the call that publishes it a page is seen.</summary>
internal sealed class PublishToVisible : IScenario
{
    private const int Documents = 5000;
    private const int Rounds = 30;

    public string Name => "publish";

    public string Description => $"{SitePages.Thematic} changed and published beside {Documents} other pages, to the page that shows it; {Rounds} times";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using var data = new TemporaryFolder();
        await using (await PublishedSite.StartAsync(data.Path, SitePages.Thematic))
        {
        }

        await BulkDocuments.FillAsync(MeasuredDatabase.Sqlite(data), Documents);
        await using SiteInProcess site = await SiteInProcess.StartAsync(data.Path);
        Samples times = await Publishing.MeasureAsync(site, SitePages.ThematicKey, SitePages.Thematic, Rounds);
        yield return new Figure("publish to visible, median", times.Median, "ms", AtMost: 50);
        yield return new Figure("publish to visible, slowest", times.At(1), "ms");
    }
}
