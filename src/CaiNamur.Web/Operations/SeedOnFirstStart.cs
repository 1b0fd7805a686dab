using CaiNamur.ContentSeed;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Web.Operations;

/// <summary>Fills an empty database from the seed; of several instances that start together, one does it and the others wait.</summary>
internal sealed class SeedOnFirstStart(
    ISeedStatus status,
    ISeedImporter importer,
    SeedDirectory seed,
    ICoreScopeProvider scopes,
    IServerMessenger instances,
    ILogger<SeedOnFirstStart> logger)
{
    private static readonly TimeSpan _longestImport = TimeSpan.FromMinutes(10);

    /// <exception cref="SeedException">The seed has faults; nothing was imported.</exception>
    /// <exception cref="ConfigurationException">The database is empty, and there is no seed to fill it with.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (status.IsEmpty())
        {
            seed.RequireExisting();
            if (await ImportAsync(cancellationToken))
            {
                return;
            }
        }

        // Another instance may have filled the database after this one had begun to load what visitors read.
        instances.Sync();
    }

    private async Task<bool> ImportAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(_longestImport, Constants.Locks.ContentTree);
        if (!status.IsEmpty())
        {
            scope.Complete();
            return false;
        }

        logger.SeedImportStarts(seed.Path);
        SeedImportResult result = await importer.ImportAsync(new SeedImportOptions { Directory = seed.Path }, cancellationToken);
        if (!result.Succeeded)
        {
            throw new SeedException(result.Faults);
        }

        scope.Complete();
        logger.SeedImported(result.Created);
        return true;
    }
}
