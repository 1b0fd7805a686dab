using System.Diagnostics;
using System.Globalization;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using CaiNamur.TestSupport.Databases;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Trees;

/// <summary>How long lists take with 5,000 documents below one. Not part of the test run: figures depend on the machine (<c>--explicit only</c> prints them).</summary>
public sealed class ReadingTimes(ITestOutputHelper output)
{
    private const int Documents = 5000;
    private const int WarmUps = 30;
    private const int Measured = 200;

    [Fact(Explicit = true)]
    public Task Sqlite_WithManyDocuments_PrintsTimes() => MeasureAsync(TestDatabase.Sqlite());

    [Fact(Explicit = true)]
    public Task PostgreSql_WithManyDocuments_PrintsTimes() => MeasureAsync(TestDatabase.PostgreSql());

    private async Task MeasureAsync(TestDatabase database)
    {
        await using ManagementApiHost host = await ManagementApiHost.StartAsync(database);
        using HttpClient editor = await host.SignInAsync(StaffRole.Editor);
        var content = new SampleContent(host);
        IContentType type = await content.TypeAsync();
        IContent parent = content.Document(type, "Toutes les pages");
        IReadOnlyList<IContent> children = content.Many(type, parent, Documents);
        IContent last = children[^1];

        await PrintAsync(editor, database, "children, first page of 50", $"/tree/document/children?parentId={parent.Key}&skip=0&take=50");
        await PrintAsync(editor, database, "children, last page of 50", $"/tree/document/children?parentId={parent.Key}&skip=4950&take=50");
        await PrintAsync(editor, database, "siblings, 50 on each side", $"/tree/document/siblings?target={children[2500].Key}&before=50&after=50");
        await PrintAsync(editor, database, "ancestors", $"/tree/document/ancestors?descendantId={last.Key}");
        await PrintAsync(editor, database, "item", $"/item/document?id={last.Key}");
        await PrintAsync(editor, database, "search", "/item/document/search?query=enfant+0042");
        await PrintAsync(editor, database, "search with a typing error", "/item/document/search?query=enfnat");
    }

    private async Task PrintAsync(HttpClient editor, TestDatabase database, string what, string path)
    {
        for (int round = 0; round < WarmUps; round++)
        {
            await editor.JsonAsync(path);
        }

        double[] times = new double[Measured];
        for (int round = 0; round < Measured; round++)
        {
            long start = Stopwatch.GetTimestamp();
            await editor.JsonAsync(path);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{database.ProviderName} {what}: p50 {times[Measured / 2]:F1} ms, p95 {times[Measured * 95 / 100]:F1} ms"));
    }
}
