using CaiNamur.Cms.Persistence.Locking;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.Persistence.Installation;

/// <summary>Writes the built-in data of all features into an empty database, all or nothing.</summary>
internal sealed class BuiltInDataInstaller(
    IEnumerable<IInstallationStep> steps,
    IWriteTransactionStarter transactions,
    IProviderStarter provider,
    IOptions<GlobalSettings> settings)
{
    public static Task<bool> IsInstalledAsync(CmsDbContext db, CancellationToken cancellationToken)
        => db.Set<NodeRow>().AnyAsync(node => node.Id == NodeRow.RootId, cancellationToken);

    public async Task InstallAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        await using IDbContextTransaction transaction = transactions.Begin(db, settings.Value.DistributedLockingWriteLockDefaultTimeout);
        foreach (IInstallationStep step in steps.OrderBy(step => step.Order))
        {
            await step.InstallAsync(db, cancellationToken);
            db.ChangeTracker.Clear();
        }

        await provider.RestartIdentitiesAsync(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
