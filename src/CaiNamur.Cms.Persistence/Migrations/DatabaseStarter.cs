using System.Data.Common;
using CaiNamur.Cms.Persistence.Installation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Persistence.Migrations;

internal sealed class DatabaseStarter(
    Func<CmsDbContext> createContext,
    IProviderStarter provider,
    BuiltInDataInstaller installer,
    ILogger<DatabaseStarter> logger) : IDatabaseStarter
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using CmsDbContext db = createContext();
        try
        {
            await provider.CreateAsync(db, cancellationToken);
            if (await IsReadyAsync(db, cancellationToken))
            {
                return;
            }

            await MakeReadyAsync(db, cancellationToken);
        }
        catch (Exception exception) when (IsOutOfReach(exception))
        {
            throw new DatabaseUnavailableException($"The database cannot be used ({provider.Describe(db)}): {exception.GetBaseException().Message}", exception);
        }
    }

    /// <summary>EF Core wraps what may pass by itself, such as a refused connection.</summary>
    private static bool IsOutOfReach(Exception exception) => exception switch
    {
        DbException or IOException or UnauthorizedAccessException or TimeoutException => true,
        InvalidOperationException { InnerException: { } inner } => IsOutOfReach(inner),
        _ => false,
    };

    private static async Task<bool> IsReadyAsync(CmsDbContext db, CancellationToken cancellationToken)
        => !(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
            && await BuiltInDataInstaller.IsInstalledAsync(db, cancellationToken);

    private async Task MakeReadyAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        await using IAsyncDisposable guard = await provider.EnterAsync(db, cancellationToken);
        await provider.PrepareAsync(db, cancellationToken);
        await CreateTablesAsync(db, cancellationToken);
        if (!await BuiltInDataInstaller.IsInstalledAsync(db, cancellationToken))
        {
            await installer.InstallAsync(db, cancellationToken);
            Log.Installed(logger, provider.Describe(db));
        }
    }

    private async Task CreateTablesAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        string[] pending = [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)];
        if (pending.Length > 0)
        {
            Log.Migrating(logger, pending.Length, provider.Describe(db));
            await db.Database.MigrateAsync(cancellationToken);
        }
    }
}
