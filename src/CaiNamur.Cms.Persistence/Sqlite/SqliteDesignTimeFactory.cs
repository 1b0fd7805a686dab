using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaiNamur.Cms.Persistence.Sqlite;

/// <summary>
/// For <c>dotnet ef</c>, which opens no connection to write a migration:
/// <c>dotnet ef migrations add NAME --project src/CaiNamur.Cms.Persistence --context SqliteCmsDbContext --output-dir Migrations/Sqlite</c>.
/// </summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteCmsDbContext>
{
    public SqliteCmsDbContext CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<SqliteCmsDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
