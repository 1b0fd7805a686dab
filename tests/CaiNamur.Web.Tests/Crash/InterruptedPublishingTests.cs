using CaiNamur.TestSupport.Processes;
using CaiNamur.TestSupport.Seeds;

namespace CaiNamur.Web.Tests.Crash;

/// <summary>The process is killed while it publishes: what was acknowledged is there, and nothing is half done.</summary>
public sealed class InterruptedPublishingTests : IDisposable
{
    private const int Kills = 25;
    private const int Documents = 4;

    private const int MostPublications = 6;

    private static readonly TimeSpan _longestMoment = TimeSpan.FromMilliseconds(40);

    private readonly string _root = Directory.CreateTempSubdirectory("cainamur-publish-crash-").FullName;

    private string Data => Path.Combine(_root, "data");

    [Fact]
    public async Task Publish_KilledAtAnyMoment_KeepsAllThatWasAcknowledged()
    {
        int seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"Random seed: {seed}");
        var random = new Random(seed);
        Guid[] keys = [.. Enumerable.Range(1, Documents).Select(SmallSeed.PageKey)];
        await ImportAsync();
        Dictionary<Guid, int> acknowledged = keys.ToDictionary(key => key, _ => 0);
        Dictionary<Guid, int> saved = new(acknowledged);
        Dictionary<Guid, int> begun = new(acknowledged);
        int published = 0;
        for (int round = 0; round <= Kills; round++)
        {
            using PublishingDriver driver = PublishingDriver.Start(Data, keys);
            foreach ((Guid key, (int visible, int draft)) in await driver.StateAsync(TestContext.Current.CancellationToken))
            {
                string when = $"seed {seed}, round {round}, document {key}";
                visible.ShouldBeOneOf([acknowledged[key], begun[key]], when);
                draft.ShouldBeOneOf([saved[key], begun[key]], when);
                draft.ShouldBeGreaterThanOrEqualTo(visible, when);
                acknowledged[key] = visible;
                saved[key] = begun[key] = draft;
            }

            foreach ((bool done, Guid key, int number) in await driver.KillAfterAsync(random.Next(MostPublications), _longestMoment * random.NextDouble(), TestContext.Current.CancellationToken))
            {
                if (done)
                {
                    acknowledged[key] = saved[key] = number;
                    published++;
                }
                else
                {
                    begun[key] = number;
                }
            }

            DatabaseFile.ShouldBeWhole(Path.Combine(Data, "cms.db"));
        }

        published.ShouldBeGreaterThan(Kills, "Hardly anything was published.");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task ImportAsync()
    {
        string seedFolder = SmallSeed.Write(Path.Combine(_root, "seed"), Documents, title: _ => "0");
        await using SiteProcess import = SiteProcess.Start(
            ["seed", "import"],
            new Dictionary<string, string?> { ["CaiNamur:DataDirectory"] = Data, ["CaiNamur:ContentSeed"] = seedFolder });
        (await import.ExitAsync(TestContext.Current.CancellationToken)).ShouldBe(0, string.Join('\n', import.Errors));
    }
}
