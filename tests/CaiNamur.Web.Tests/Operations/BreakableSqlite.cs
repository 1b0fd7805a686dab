using Microsoft.Data.Sqlite;

namespace CaiNamur.Web.Tests.Operations;

/// <summary>An SQLite file in a folder that is moved away, as when a disk is unmounted.</summary>
public sealed class BreakableSqlite : IBreakableDatabase
{
    private readonly string _root = Directory.CreateTempSubdirectory("cainamur-outage-").FullName;

    public BreakableSqlite() => Directory.CreateDirectory(Folder);

    public string ProviderName => "Microsoft.Data.Sqlite";

    public string ConnectionString => $"Data Source={Path.Combine(Folder, "cms.db")}";

    private string Folder => Path.Combine(_root, "here");

    private string Away => Path.Combine(_root, "away");

    public void Break() => Directory.Move(Folder, Away);

    public void Repair() => Directory.Move(Away, Folder);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
    }
}
