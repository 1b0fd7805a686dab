using CaiNamur.TestSupport.Databases;

namespace CaiNamur.ContentSeed.Tests.Import;

public sealed class SeedImportOnSqlite : SeedImportContract
{
    protected override TestDatabase NewDatabase() => TestDatabase.Sqlite();
}

public sealed class SeedImportOnPostgreSql : SeedImportContract
{
    protected override TestDatabase NewDatabase() => TestDatabase.PostgreSql();
}
