using System.Diagnostics;
using System.Globalization;
using CaiNamur.Benchmarks.Content;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>What operations cost with so many documents, on both databases. Several sizes together show the growth.</summary>
internal sealed class Growth(int size) : IScenario
{
    private const int Starts = 3;
    private const int Rounds = 20;

    public string Name => string.Create(CultureInfo.InvariantCulture, $"growth-{size}");

    public string Description => string.Create(CultureInfo.InvariantCulture, $"start, publish, children page of a tree, URL lookup and sitemap with {size:#,0} documents; medians");

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using (var sqliteData = new TemporaryFolder())
        {
            await foreach (Figure figure in MeasureAsync(MeasuredDatabase.Sqlite(sqliteData), sqliteData, size))
            {
                yield return figure;
            }
        }

        using var postgreSqlData = new TemporaryFolder();
        await foreach (Figure figure in MeasureAsync(MeasuredDatabase.PostgreSql(string.Create(CultureInfo.InvariantCulture, $"growth_{size}")), postgreSqlData, size))
        {
            yield return figure;
        }
    }

    private static async IAsyncEnumerable<Figure> MeasureAsync(MeasuredDatabase database, TemporaryFolder data, int size)
    {
        string label = string.Create(CultureInfo.InvariantCulture, $"{database.Name}, {size:#,0}: ");
        await using (await PublishedSite.StartAsync(data.Path, SitePages.Thematic, database.Settings))
        {
        }

        await BulkDocuments.FillAsync(database, size);
        foreach (Figure figure in await MeasureProcessAsync(database, data, label))
        {
            yield return figure;
        }

        foreach (Figure figure in await MeasureInProcessAsync(database, data, size, label))
        {
            yield return figure;
        }
    }

    private static async Task<IReadOnlyList<Figure>> MeasureProcessAsync(MeasuredDatabase database, TemporaryFolder data, string label)
    {
        Samples starts = new(), memory = new();
        double sitemap = 0, afterSitemap = 0;
        for (int round = 0; round < Starts; round++)
        {
            await using PublishedSite site = await PublishedSite.StartAsync(data.Path, SitePages.Thematic, database.Settings);
            starts.Add(site.TimeToFirstPage.TotalSeconds);
            memory.Add(site.ResidentMegabytes);
            if (round == Starts - 1)
            {
                sitemap = await ReadSitemapAsync(site.Address);
                afterSitemap = site.ResidentMegabytes;
            }
        }

        return
        [
            new Figure($"{label}start to the first 200", starts.Median, "s"),
            new Figure($"{label}resident memory after it", memory.Median, "MB"),
            new Figure($"{label}sitemap, all files, nothing read before", sitemap, "s"),
            new Figure($"{label}resident memory after that", afterSitemap, "MB"),
        ];
    }

    private static async Task<IReadOnlyList<Figure>> MeasureInProcessAsync(MeasuredDatabase database, TemporaryFolder data, int size, string label)
    {
        await using SiteInProcess site = await SiteInProcess.StartAsync(data.Path, database.Settings);
        Samples publish = await Publishing.MeasureAsync(site, SitePages.ThematicKey, SitePages.Thematic, Rounds);
        Samples publishMany = await Publishing.MeasureAsync(site, BulkDocuments.DocumentKey(size / 2), BulkDocuments.Address(size / 2), Rounds);

        var entities = site.Services.GetRequiredService<IEntityService>();
        var urls = site.Services.GetRequiredService<IDocumentUrlService>();
        Samples children = new(), lookup = new(), cold = new();
        for (int round = -5; round < Rounds; round++)
        {
            int number = (int)((round + 5L) * 7919 % size);
            Guid folder = BulkDocuments.FolderKey(number / BulkDocuments.PerFolder);
            long start = Stopwatch.GetTimestamp();
            int found = entities.GetPagedChildren(folder, UmbracoObjectTypes.Document, 300, 100, out long total).Count();
            double childrenTime = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

            start = Stopwatch.GetTimestamp();
            Guid? key = urls.GetDocumentKeyByRoute(BulkDocuments.Address(number), culture: null, documentStartNodeId: null, isDraft: false);
            double lookupTime = Stopwatch.GetElapsedTime(start).TotalMicroseconds;

            start = Stopwatch.GetTimestamp();
            await site.GetAsync(BulkDocuments.Address(number));
            double coldTime = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (found != 100 || total != BulkDocuments.PerFolder || key != BulkDocuments.DocumentKey(number))
            {
                throw new InvalidOperationException($"{found} of {total} children, and {key} at {BulkDocuments.Address(number)}: this is not what was filled in.");
            }

            if (round >= 0)
            {
                children.Add(childrenTime);
                lookup.Add(lookupTime);
                cold.Add(coldTime);
            }
        }

        return
        [
            new Figure($"{label}publish to visible, a page in the menu", publish.Median, "ms"),
            new Figure($"{label}publish to visible, one of the many", publishMany.Median, "ms"),
            new Figure($"{label}100 of 1,000 children of a tree", children.Median, "ms"),
            new Figure($"{label}URL lookup", lookup.Median, "µs"),
            new Figure($"{label}first view of a page, read from the database", cold.Median, "ms"),
        ];
    }

    /// <summary>Reads the sitemap, or the index and all files that it names.</summary>
    private static async Task<double> ReadSitemapAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
        long start = Stopwatch.GetTimestamp();
        string first = await client.GetStringAsync("/sitemap.xml");
        if (first.Contains("<sitemapindex", StringComparison.Ordinal))
        {
            foreach (string part in first.Split("<loc>").Skip(1).Select(part => part[..part.IndexOf('<', StringComparison.Ordinal)]))
            {
                await client.GetByteArrayAsync(new Uri(part));
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
