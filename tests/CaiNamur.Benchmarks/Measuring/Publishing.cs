using System.Diagnostics;
using System.Globalization;
using CaiNamur.Benchmarks.Processes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Benchmarks.Measuring;

/// <summary>From the call that publishes a page to the page that shows it, past a stored page that showed the old one.</summary>
internal static class Publishing
{
    private static readonly string[] _allCultures = ["*"];

    public static async Task<Samples> MeasureAsync(SiteInProcess site, Guid key, string path, int rounds)
    {
        var contents = site.Services.GetRequiredService<IContentService>();
        Samples times = new();

        // The first rounds only compile.
        for (int round = -3; round < rounds; round++)
        {
            string title = string.Create(CultureInfo.InvariantCulture, $"Titre {round} mesuré");
            IContent page = contents.GetById(key) ?? throw new InvalidOperationException($"There is no page {key}.");
            page.SetValue("title", title);
            contents.Save(page);
            await site.GetAsync(path);

            long start = Stopwatch.GetTimestamp();
            PublishResult result = contents.Publish(page, _allCultures);
            string shown = await site.GetAsync(path);
            double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (!result.Success || !shown.Contains(title, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The page does not show what was published ({result.Result}).");
            }

            if (round >= 0)
            {
                times.Add(time);
            }
        }

        return times;
    }
}
