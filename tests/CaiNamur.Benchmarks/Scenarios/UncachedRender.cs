using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>A page made anew each time from the published cache.</summary>
internal sealed class UncachedRender : IScenario
{
    private const int WarmUp = 500;
    private const int Rounds = 1000;

    public string Name => "render";

    public string Description => $"{SitePages.Thematic} past the output cache, in process: routing, view model, view; {Rounds} times";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using var data = new TemporaryFolder();
        await using SiteInProcess site = await SiteInProcess.StartAsync(data.Path);
        Samples times = new();
        for (int round = -WarmUp; round < Rounds; round++)
        {
            Samples target = round < 0 ? new() : times;
            await target.AddTimeOfAsync(() => site.GetAsync(SitePages.Thematic, fresh: true));
        }

        yield return new Figure("uncached render, median", times.Median, "ms", AtMost: 5);
        yield return new Figure("uncached render, 99th percentile", times.At(0.99), "ms");
    }
}
