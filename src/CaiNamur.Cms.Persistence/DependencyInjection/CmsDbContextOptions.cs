using CaiNamur.Cms.Persistence.PostgreSql;
using CaiNamur.Cms.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

/// <summary>How contexts are set up, wherever one is made: EF Core shares a model between contexts of the same options only.</summary>
internal static class CmsDbContextOptions
{
    public static void UseCmsSqlite(this DbContextOptionsBuilder options, string connectionString)
        => options.UseSqlite(connectionString).AddInterceptors(new SqliteTextFunctions(), new SqliteFilePresence(connectionString)).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    public static void UseCmsPostgreSql(this DbContextOptionsBuilder options, string connectionString)
        => options.UseNpgsql(PostgreSqlConnectionString.Complete(connectionString)).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
