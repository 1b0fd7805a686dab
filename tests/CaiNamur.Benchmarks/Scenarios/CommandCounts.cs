using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CaiNamur.Benchmarks.Backoffice;
using CaiNamur.Benchmarks.Content;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>How many SQL commands the operations of an editor send, and whether siblings or blocks add to them.</summary>
internal sealed class CommandCounts : IScenario
{
    private const int FewSiblings = 10;
    private const int ManyDocuments = 5000;
    private const int ManyFolder = 0;
    private const int FewFolder = ManyDocuments / BulkDocuments.PerFolder;

    public string Name => "commands";

    public string Description => $"SQL commands per operation of the Management API, among {FewSiblings} and {BulkDocuments.PerFolder} siblings, with {BlockPages.Kinds} and 60 blocks in the page; commands of background work are not counted";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        RequestCommands.Listen();
        using (var sqliteData = new TemporaryFolder())
        {
            yield return await MeasureAsync(MeasuredDatabase.Sqlite(sqliteData), sqliteData);
        }

        using var postgreSqlData = new TemporaryFolder();
        yield return await MeasureAsync(MeasuredDatabase.PostgreSql("commands"), postgreSqlData);
    }

    private static async Task<Figure> MeasureAsync(MeasuredDatabase database, TemporaryFolder data)
    {
        StaffAccount account = (await EditedSite.PrepareAsync(database, data, ManyDocuments + FewSiblings, editors: 1))[0];
        await using SiteInProcess site = await SiteInProcess.StartAsync(data.Path, EditedSite.Settings(database));
        using BackofficeSession session = await BackofficeSession.SignInAsync(site.CreateHandler(), SiteInProcess.Address, account);
        RequestCommands commands = new(site.Services.GetRequiredService<IHttpContextAccessor>());

        await UntilFoundAsync(session, ManyDocuments + FewSiblings - 1);

        // Each page is measured twice; the first time fills caches and compiles.
        Guid fewBlocks = await BlockPages.CreateAsync(session, BlockPages.Kinds);
        Guid manyBlocks = await BlockPages.CreateAsync(session, 60);
        List<Row> siblings = [], blocks = [];
        foreach (bool counts in (bool[])[false, true])
        {
            int page = counts ? 4 : 2;
            IReadOnlyList<(string, int)> few = await InTreeAsync(session, commands, FewFolder, ManyDocuments + page);
            IReadOnlyList<(string, int)> many = await InTreeAsync(session, commands, ManyFolder, page);
            siblings = [.. few.Zip(many, (one, other) => new Row(one.Item1, one.Item2, other.Item2))];
            few = await InPageAsync(session, commands, fewBlocks);
            many = await InPageAsync(session, commands, manyBlocks);
            blocks = [.. few.Zip(many, (one, other) => new Row(one.Item1, one.Item2, other.Item2))];
        }

        siblings.Add(await ListViewAsync(site, session, commands));
        Console.WriteLine(Table($"{database.Name}: operation", $"{FewSiblings} siblings", $"{BulkDocuments.PerFolder:#,0} siblings", siblings));
        Console.WriteLine(Table($"{database.Name}: operation", $"{BlockPages.Kinds} blocks, one of each", "60 blocks", blocks));
        return new Figure($"{database.Name}: operations whose commands grow", siblings.Concat(blocks).Count(row => row.Many > row.Few), string.Empty, AtMost: 0);
    }

    /// <summary>What depends on siblings, if anything does: the page stands among them.</summary>
    private static async Task<IReadOnlyList<(string Operation, int Commands)>> InTreeAsync(BackofficeSession session, RequestCommands commands, int folder, int number)
    {
        Guid folderKey = BulkDocuments.FolderKey(folder), key = BulkDocuments.DocumentKey(number);
        Guid elsewhere = BulkDocuments.FolderKey(1);
        List<(string, int)> counted = [];
        await AddAsync("tree: 100 children", () => session.GetAsync($"/tree/document/children?parentId={folderKey}&skip=0&take=100"));
        await AddAsync("search", () => session.GetAsync(Search(number)));
        foreach (IGrouping<string, DocumentCall> calls in (await DocumentCalls.ForAsync(session, key)).GroupBy(call => call.Kind))
        {
            await AddAsync($"open: {calls.Key}{(calls.Count() > 1 ? string.Create(CultureInfo.InvariantCulture, $" (all {calls.Count()})") : string.Empty)}", () => SendAsync(session, calls));
        }

        await AddEditsAsync(session, key, AddAsync);
        JsonArray sorting = [Sorted(number + 1, 0), Sorted(number, 1)];
        await AddAsync("sort: two pages", () => session.SendAsync(HttpMethod.Put, "/document/sort", new JsonObject { ["parent"] = Reference(folderKey), ["sorting"] = sorting }));
        await AddAsync("move away", () => session.SendAsync(HttpMethod.Put, $"/document/{key}/move", new JsonObject { ["target"] = Reference(elsewhere) }));
        await AddAsync("move back", () => session.SendAsync(HttpMethod.Put, $"/document/{key}/move", new JsonObject { ["target"] = Reference(folderKey) }));
        await AddAsync("trash", () => session.SendAsync(HttpMethod.Put, $"/document/{key}/move-to-recycle-bin"));
        await AddAsync("restore", () => session.SendAsync(HttpMethod.Put, $"/recycle-bin/document/{key}/restore", new JsonObject { ["target"] = Reference(folderKey) }));
        return counted;

        async Task AddAsync(string operation, Func<Task> request) => counted.Add((operation, await commands.CountAsync(request)));
    }

    /// <summary>What depends on the blocks of the page, if anything does.</summary>
    private static async Task<IReadOnlyList<(string Operation, int Commands)>> InPageAsync(BackofficeSession session, RequestCommands commands, Guid key)
    {
        List<(string, int)> counted = [];
        await AddAsync("open: document", () => session.GetAsync($"/document/{key}"));
        await AddAsync("open: published document", () => session.GetAsync($"/document/{key}/published"));
        await AddEditsAsync(session, key, AddAsync);
        return counted;

        async Task AddAsync(string operation, Func<Task> request) => counted.Add((operation, await commands.CountAsync(request)));
    }

    /// <summary>No text page shows what is below it as a list until it is told to.</summary>
    private static async Task<Row> ListViewAsync(SiteInProcess site, BackofficeSession session, RequestCommands commands)
    {
        var types = site.Services.GetRequiredService<IContentTypeService>();
        IContentType type = types.Get("contentPage")!;
        type.ListView = Constants.DataTypes.Guids.ListViewContentGuid;
        await types.UpdateAsync(type, Constants.Security.SuperUserKey);
        int few = 0, many = 0;
        for (int round = 0; round < 2; round++)
        {
            few = await commands.CountAsync(() => session.GetAsync(Path(FewFolder)));
            many = await commands.CountAsync(() => session.GetAsync(Path(ManyFolder)));
        }

        return new Row("list view: 100 pages", few, many);

        static string Path(int folder) => $"/collection/document/{BulkDocuments.FolderKey(folder)}?orderBy=updateDate&orderDirection=Descending&filter=&skip=0&take=100";
    }

    private static async Task AddEditsAsync(BackofficeSession session, Guid key, Func<string, Func<Task>, Task> addAsync)
    {
        EditedDocument document = new(session, key);
        await document.LoadAsync();
        document.Change("title", $"Un titre {Guid.NewGuid()}");
        await addAsync("save: validate", document.ValidateAsync);
        await addAsync("save", document.SaveAsync);
        await addAsync("publish", document.PublishAsync);
        await document.LoadAsync();
        document.Change("title", $"Un titre {Guid.NewGuid()}");
        await addAsync("save and publish", async () =>
        {
            await document.SaveAsync();
            await document.PublishAsync();
        });
    }

    private static async Task SendAsync(BackofficeSession session, IEnumerable<DocumentCall> calls)
    {
        foreach (DocumentCall call in calls)
        {
            await call.SendAsync(session);
        }
    }

    private static string Search(int number) => $"/item/document/search?query={Uri.EscapeDataString($"Page mesurée {number}")}";

    /// <summary>Waits until the index has been filled.</summary>
    private static async Task UntilFoundAsync(BackofficeSession session, int number)
    {
        while ((await session.ReadAsync(Search(number)))["items"]!.AsArray() is not [{ } first, ..] || first["id"]!.GetValue<Guid>() != BulkDocuments.DocumentKey(number))
        {
            await Task.Delay(100);
        }
    }

    private static JsonObject Reference(Guid key) => new() { ["id"] = key };

    private static JsonObject Sorted(int number, int order) => new() { ["id"] = BulkDocuments.DocumentKey(number), ["sortOrder"] = order };

    private static string Table(string operation, string few, string many, IEnumerable<Row> rows)
    {
        StringBuilder table = new();
        table.AppendLine(CultureInfo.InvariantCulture, $"| {operation} | {few} | {many} |").AppendLine("| --- | --- | --- |");
        foreach (Row row in rows)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {row.Operation} | {row.Few} | {row.Many} |{(row.Many > row.Few ? " grows" : string.Empty)}");
        }

        return table.ToString();
    }

    private sealed record Row(string Operation, int Few, int Many);
}
