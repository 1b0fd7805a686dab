using CaiNamur.ContentSeed;

namespace CaiNamur.Web.Operations;

/// <summary>Fills an empty database from the seed.</summary>
internal sealed class SeedOnFirstStart(ISeedStatus status, ISeedImporter importer, SeedDirectory seed, ILogger<SeedOnFirstStart> logger)
{
    /// <exception cref="SeedException">The seed has faults; nothing was imported.</exception>
    /// <exception cref="ConfigurationException">The database is empty, and there is no seed to fill it with.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!status.IsEmpty())
        {
            return;
        }

        seed.RequireExisting();
        logger.SeedImportStarts(seed.Path);
        SeedImportResult result = await importer.ImportAsync(new SeedImportOptions { Directory = seed.Path }, cancellationToken);
        if (!result.Succeeded)
        {
            throw new SeedException(result.Faults);
        }

        logger.SeedImported(result.Created);
    }
}
