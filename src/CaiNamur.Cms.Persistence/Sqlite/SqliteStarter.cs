using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.Sqlite;

internal sealed class SqliteStarter(TimeProvider time) : IProviderStarter
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    public string Describe(CmsDbContext db) => $"SQLite file {FilePath(db) ?? "in memory"}";

    public Task CreateAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        if (FilePath(db) is { } path)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);

            // From here on a file that is not there has gone: an empty one is an empty database.
            new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete).Dispose();
        }

        return Task.CompletedTask;
    }

    /// <summary>A lock file beside the database: the operating system lets go of it when its process ends.</summary>
    /// <remarks>
    /// The file stays. Deleting it would let a third instance create and lock a new one while a second still waits for the old one.
    /// </remarks>
    public async Task<IAsyncDisposable> EnterAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        if (FilePath(db) is not { } path)
        {
            return new MemoryStream();
        }

        string lockPath = path + ".lock";
        while (true)
        {
            try
            {
                return new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(lockPath))
            {
                await Task.Delay(Poll, time, cancellationToken);
            }
        }
    }

    /// <summary>
    /// Readers and the writer do not wait for each other in WAL mode. The table by which EF Core keeps migrations apart outlives a killed process
    /// and would block all others for ever; behind the guard nobody can be holding it.
    /// </summary>
    public async Task PrepareAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
    }

    /// <summary>SQLite goes on from the highest id by itself; only nodes have a floor.</summary>
    public async Task RestartIdentitiesAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        const string Table = NodeConfiguration.Table;
        int last = NodeRow.FirstGeneratedId - 1;
        await db.Database.ExecuteSqlAsync($"INSERT INTO sqlite_sequence (name, seq) SELECT {Table}, 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = {Table})", cancellationToken);
        await db.Database.ExecuteSqlAsync($"UPDATE sqlite_sequence SET seq = max(seq, {last}) WHERE name = {Table}", cancellationToken);
    }

    private static string? FilePath(CmsDbContext db) => SqliteFilePath.Of(db.Database.GetConnectionString());
}
