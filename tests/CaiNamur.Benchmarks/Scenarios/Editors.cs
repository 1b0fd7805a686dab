using System.Globalization;
using System.Net;
using CaiNamur.Benchmarks.Backoffice;
using CaiNamur.Benchmarks.Content;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>Twenty editors who save and publish at once while visitors read, on both databases.</summary>
/// <param name="think">How long an editor pauses between two publications.</param>
internal sealed class Editors(TimeSpan think) : IScenario
{
    private const int Number = 20;
    private const int SharedPages = 3;
    private const int Documents = 5000;
    private const int Seconds = 60;
    private const int Alone = 20;

    public string Name => think > TimeSpan.Zero ? "editors" : "editors-flat-out";

    public string Description => string.Create(CultureInfo.InvariantCulture, $"{Number} editors, {Documents:#,0} documents: each saves and publishes a page of its own, every fourth time one of {SharedPages} shared ones, {(think > TimeSpan.Zero ? $"with {think.TotalSeconds:0} s between two" : "without a pause")}; wrk -t1 -c32 on {SitePages.Thematic} before ({Alone} s), during ({Seconds} s), after ({Alone} s)");

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using (var sqliteData = new TemporaryFolder())
        {
            foreach (Figure figure in await MeasureAsync(MeasuredDatabase.Sqlite(sqliteData), sqliteData))
            {
                yield return figure;
            }
        }

        using var postgreSqlData = new TemporaryFolder();
        foreach (Figure figure in await MeasureAsync(MeasuredDatabase.PostgreSql($"editors_{(int)think.TotalSeconds}"), postgreSqlData))
        {
            yield return figure;
        }
    }

    private async Task<IReadOnlyList<Figure>> MeasureAsync(MeasuredDatabase database, TemporaryFolder data)
    {
        IReadOnlyList<StaffAccount> accounts = await EditedSite.PrepareAsync(database, data, Documents, Number);
        await using PublishedSite site = await PublishedSite.StartAsync(data.Path, SitePages.Thematic, EditedSite.Settings(database));
        var page = new Uri(site.Address, SitePages.Thematic);
        List<WorkingEditor> editors = [];
        for (int number = 0; number < Number; number++)
        {
            BackofficeSession session = await BackofficeSession.SignInAsync(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }, site.Address, accounts[number]);
            editors.Add(new WorkingEditor(session, number, BulkDocuments.DocumentKey(number), BulkDocuments.DocumentKey(Number + (number % SharedPages)), think));
        }

        // Everybody once, so that nothing is compiled during the measurement.
        await Task.WhenAll(editors.Select(editor => editor.WorkAsync(TimeSpan.Zero)));
        int warmUp = editors.Sum(editor => editor.Publications);
        await Wrk.RunAsync(page, 10);
        Wrk before = await Wrk.RunAsync(page, Alone);
        Task work = Task.WhenAll(editors.Select(editor => editor.WorkAsync(TimeSpan.FromSeconds(Seconds))));
        Wrk during = await Wrk.RunAsync(page, Seconds);
        await work;
        Wrk after = await Wrk.RunAsync(page, Alone);

        int lost = 0;
        using var visitor = new HttpClient { BaseAddress = site.Address };
        for (int number = 0; number < Number + SharedPages; number++)
        {
            Guid key = BulkDocuments.DocumentKey(number);
            EditedDocument stored = new(editors[0].Session, key);
            await stored.LoadAsync();
            string shown = WebUtility.HtmlDecode(await visitor.GetStringAsync(BulkDocuments.Address(number)));
            lost += editors.SelectMany(editor => editor.Acknowledged(key)).Count(mark => !stored.Text(WorkingEditor.Property).Contains(mark, StringComparison.Ordinal) || !shown.Contains(mark, StringComparison.Ordinal));
        }

        double published = editors.Sum(editor => editor.Publications) - warmUp;
        string label = string.Create(CultureInfo.InvariantCulture, $"{database.Name}, {published / Seconds:0.0} saves and publications/s: ");
        Figure[] figures =
        [
            new($"{label}answers 5xx", editors.Sum(editor => editor.Failures), string.Empty, AtMost: 0),
            new($"{label}other refusals but conflicts", editors.Sum(editor => editor.Refusals), string.Empty, AtMost: 0),
            new($"{label}conflicts told to editors", editors.Sum(editor => editor.Conflicts), string.Empty),
            new($"{label}acknowledged changes not stored or not shown", lost, string.Empty, AtMost: 0),
            new($"{label}save and publish, median", Median(editors), "ms"),
            new($"{label}reads before, during, after: before", before.RequestsPerSecond, "requests/s"),
            new($"{label}during", during.RequestsPerSecond, "requests/s"),
            new($"{label}after", after.RequestsPerSecond, "requests/s"),
            new($"{label}share of the reads that is left", during.RequestsPerSecond / ((before.RequestsPerSecond + after.RequestsPerSecond) / 2), string.Empty, AtLeast: 0.8),
        ];
        editors.ForEach(editor => editor.Session.Dispose());
        return figures;
    }

    private static double Median(IEnumerable<WorkingEditor> editors)
    {
        Samples all = new();
        foreach (double time in editors.SelectMany(editor => editor.Times))
        {
            all.Add(time);
        }

        return all.Median;
    }
}
