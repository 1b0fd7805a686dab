using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaiNamur.Cms.Persistence.PostgreSql;

/// <summary>
/// For <c>dotnet ef</c>, which opens no connection to write a migration:
/// <c>dotnet ef migrations add NAME --project src/CaiNamur.Cms.Persistence --context PostgreSqlCmsDbContext --output-dir Migrations/PostgreSql</c>.
/// </summary>
internal sealed class PostgreSqlDesignTimeFactory : IDesignTimeDbContextFactory<PostgreSqlCmsDbContext>
{
    public PostgreSqlCmsDbContext CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<PostgreSqlCmsDbContext>().UseNpgsql("Host=localhost;Database=design-time").Options);
}
