using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Cms.Persistence.Tests.Migrations;

/// <summary>A database that nothing has been done to.</summary>
public abstract class EmptyDatabase(TestDatabase database) : IDisposable
{
    public TestDatabase Database => database;

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class EmptySqlite() : EmptyDatabase(TestDatabase.Sqlite());

public sealed class EmptyPostgreSql() : EmptyDatabase(TestDatabase.PostgreSql());
