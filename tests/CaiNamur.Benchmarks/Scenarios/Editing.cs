using CaiNamur.Benchmarks.Backoffice;
using CaiNamur.Benchmarks.Content;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>How long the calls of an editor take beside many documents, signed in as the client does it, on both databases.</summary>
internal sealed class Editing : IScenario
{
    private const int Documents = 5000;
    private const int WarmUp = 30;
    private const int Rounds = 100;
    private const int Blocks = 60;

    public string Name => "editing";

    public string Description => $"the calls of an editor beside {Documents:#,0} documents, through the sign-in and the Management API, without a network; 95th percentiles of {Rounds} rounds after {WarmUp}";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using (var sqliteData = new TemporaryFolder())
        {
            await foreach (Figure figure in MeasureAsync(MeasuredDatabase.Sqlite(sqliteData), sqliteData))
            {
                yield return figure;
            }
        }

        using var postgreSqlData = new TemporaryFolder();
        await foreach (Figure figure in MeasureAsync(MeasuredDatabase.PostgreSql("editing"), postgreSqlData))
        {
            yield return figure;
        }
    }

    private static async IAsyncEnumerable<Figure> MeasureAsync(MeasuredDatabase database, TemporaryFolder data)
    {
        StaffAccount account = (await EditedSite.PrepareAsync(database, data, Documents, editors: 1))[0];
        await using SiteInProcess site = await SiteInProcess.StartAsync(data.Path, EditedSite.Settings(database));
        using BackofficeSession session = await BackofficeSession.SignInAsync(site.CreateHandler(), SiteInProcess.Address, account);

        Samples children = new();
        for (int round = -WarmUp; round < Rounds; round++)
        {
            Guid folder = BulkDocuments.FolderKey((round + WarmUp) % (Documents / BulkDocuments.PerFolder));
            int skip = (round + WarmUp) % 10 * 100;
            await (round < 0 ? new() : children).AddTimeOfAsync(() => session.GetAsync($"/tree/document/children?parentId={folder}&skip={skip}&take=100"));
        }

        yield return new Figure($"{database.Name}: 100 of 1,000 children of the tree", children.At(0.95), "ms", AtMost: 20);
        await foreach (Figure figure in MeasurePageAsync(session, $"{database.Name}, text page", round => BulkDocuments.DocumentKey((round + WarmUp) * 17 % Documents), open: 200, save: 80, publish: 150))
        {
            yield return figure;
        }

        Guid page = await BlockPages.CreateAsync(session, Blocks);
        await foreach (Figure figure in MeasurePageAsync(session, $"{database.Name}, {Blocks} blocks", _ => page, open: 250, save: 250, publish: 250))
        {
            yield return figure;
        }
    }

    private static async IAsyncEnumerable<Figure> MeasurePageAsync(BackofficeSession session, string label, Func<int, Guid> page, double open, double save, double publish)
    {
        int callCount = 0;
        Samples opens = new(), saves = new(), savesWithReading = new(), publications = new(), publicationsWithReading = new();
        for (int round = -WarmUp; round < Rounds; round++)
        {
            bool counts = round >= 0;
            Guid key = page(round);
            IReadOnlyList<DocumentCall> calls = await DocumentCalls.ForAsync(session, key);
            callCount = calls.Count;
            Samples ignored = new();
            await (counts ? opens : ignored).AddTimeOfAsync(async () =>
            {
                foreach (DocumentCall call in calls)
                {
                    await call.SendAsync(session);
                }
            });

            EditedDocument document = new(session, key);
            await document.LoadAsync();
            document.Change("title", $"Enregistré {Guid.NewGuid()}");
            (double whole, double core) = await TimeAsync(document, publishes: false);
            (counts ? savesWithReading : ignored).Add(whole);
            (counts ? saves : ignored).Add(core);

            document.Change("title", $"Publié {Guid.NewGuid()}");
            (whole, core) = await TimeAsync(document, publishes: true);
            (counts ? publicationsWithReading : ignored).Add(whole);
            (counts ? publications : ignored).Add(core);
        }

        yield return new Figure($"{label}: open, sum of {callCount} calls", opens.At(0.95), "ms", AtMost: open);
        yield return new Figure($"{label}: save", saves.At(0.95), "ms", AtMost: save);
        yield return new Figure($"{label}: save, with what the client checks and reads around it", savesWithReading.At(0.95), "ms");
        yield return new Figure($"{label}: save and publish", publications.At(0.95), "ms", AtMost: publish);
        yield return new Figure($"{label}: save and publish, with what the client checks and reads around it", publicationsWithReading.At(0.95), "ms");
    }

    /// <summary>Does what the button does.</summary>
    /// <returns>All of it, and the calls that write alone.</returns>
    private static async Task<(double Whole, double Writing)> TimeAsync(EditedDocument document, bool publishes)
    {
        Samples whole = new(), writing = new();
        await whole.AddTimeOfAsync(async () =>
        {
            await document.ValidateAsync();
            await writing.AddTimeOfAsync(document.SaveAsync);
            await document.LoadAsync();
            if (publishes)
            {
                await writing.AddTimeOfAsync(document.PublishAsync);
                await document.LoadAsync();
            }
        });
        return (whole.Sum, writing.Sum);
    }
}
