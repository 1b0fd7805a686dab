using CaiNamur.Benchmarks.Backoffice;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Content;

/// <summary>Prepares a database for staff: the seed, many documents and accounts of editors.</summary>
internal static class EditedSite
{
    public static async Task<IReadOnlyList<StaffAccount>> PrepareAsync(MeasuredDatabase database, TemporaryFolder data, int documents, int editors)
    {
        List<StaffAccount> accounts = [];
        await using (SiteInProcess site = await SiteInProcess.StartAsync(data.Path, database.Settings))
        {
            for (int number = 1; number <= editors; number++)
            {
                accounts.Add(await StaffAccount.CreateAsync(site, number));
            }
        }

        await BulkDocuments.FillAsync(database, documents);

        // The CMS has heard nothing of these documents: it fills a missing index by itself.
        Directory.Delete(data.Combine("index"), recursive: true);
        return accounts;
    }

    /// <summary>The settings of the database, with sessions that outlast a measurement.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Settings(MeasuredDatabase database) => [.. database.Settings, StaffAccount.LongSessions];
}
