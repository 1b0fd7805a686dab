using System.Diagnostics;
using CaiNamur.TestSupport.Processes;
using CaiNamur.TestSupport.Seeds;

namespace CaiNamur.Web.Tests.Crash;

/// <summary>The program is killed while it makes a database and imports a seed.</summary>
public sealed class InterruptedImportTests : IDisposable
{
    private const int Kills = 25;
    private const int Pages = 40;

    private readonly string _root = Directory.CreateTempSubdirectory("cainamur-import-crash-").FullName;

    [Fact]
    public async Task Import_KilledAtAnyMoment_LeavesAllOrNothing()
    {
        int seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"Random seed: {seed}");
        var random = new Random(seed);
        string seedFolder = SmallSeed.Write(Path.Combine(_root, "seed"), Pages);
        (int nodesBefore, int nodesAfter, TimeSpan duration) = await ImportUndisturbedAsync(seedFolder);
        int killed = 0;
        string data = NewData(0);
        for (int round = 1; round <= Kills; round++)
        {
            TimeSpan delay = duration * (0.1 + (0.9 * random.NextDouble()));

            await using SiteProcess import = Import(data, seedFolder);
            await Task.Delay(delay, TestContext.Current.CancellationToken);
            await import.KillAsync();

            string file = Path.Combine(data, "cms.db");
            if (!File.Exists(file))
            {
                continue;
            }

            DatabaseFile.ShouldBeWhole(file);
            int? nodes = DatabaseFile.CountNodes(file);
            nodes.ShouldBeOneOf([null, 0, nodesBefore, nodesAfter], $"seed {seed}, round {round}, killed after {delay}");
            killed += nodes == nodesAfter ? 0 : 1;
            data = nodes == nodesAfter ? NewData(round) : data;
        }

        killed.ShouldBeGreaterThan(Kills / 4, "Hardly any kill hit the import.");
        await using SiteProcess last = Import(data, seedFolder);
        (await last.ExitAsync(TestContext.Current.CancellationToken)).ShouldBe(0, string.Join('\n', last.Errors));
        DatabaseFile.CountNodes(Path.Combine(data, "cms.db")).ShouldBe(nodesAfter);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>An import of nothing shows what the CMS brings by itself, and a whole one what there is to lose and how long it takes.</summary>
    private async Task<(int NodesBefore, int NodesAfter, TimeSpan Duration)> ImportUndisturbedAsync(string seedFolder)
    {
        string data = Path.Combine(_root, "undisturbed");
        string file = Path.Combine(data, "cms.db");
        await using (SiteProcess nothing = Import(data, Directory.CreateDirectory(Path.Combine(_root, "empty")).FullName))
        {
            (await nothing.ExitAsync(TestContext.Current.CancellationToken)).ShouldBe(0, string.Join('\n', nothing.Errors));
        }

        int before = DatabaseFile.CountNodes(file)!.Value;
        var watch = Stopwatch.StartNew();
        await using (SiteProcess all = Import(data, seedFolder))
        {
            (await all.ExitAsync(TestContext.Current.CancellationToken)).ShouldBe(0, string.Join('\n', all.Errors));
        }

        return (before, DatabaseFile.CountNodes(file)!.Value, watch.Elapsed);
    }

    private static SiteProcess Import(string data, string seedFolder)
        => SiteProcess.Start(["seed", "import"], new Dictionary<string, string?> { ["CaiNamur:DataDirectory"] = data, ["CaiNamur:ContentSeed"] = seedFolder });

    private string NewData(int round) => Path.Combine(_root, $"data-{round}");
}
