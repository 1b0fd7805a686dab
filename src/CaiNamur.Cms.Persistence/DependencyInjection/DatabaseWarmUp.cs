using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.PostgreSql;
using CaiNamur.Cms.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

/// <summary>Makes EF Core's model while the application is still being composed. The database is not touched.</summary>
public static class DatabaseWarmUp
{
    /// <summary>Begins the work and returns at once. Whoever needs the model before it is done waits for it, or makes it.</summary>
    /// <param name="providerName">One of <see cref="DatabaseProvider"/>.</param>
    /// <param name="connectionString">The connection string that <c>AddCaiPersistence</c> is given too.</param>
    public static void Begin(string providerName, string connectionString) => Task.Run(() =>
    {
        try
        {
            using CmsDbContext db = Create(providerName, connectionString);

            // Only translated, never run: most of the query pipeline's code is compiled by it.
            _ = db.Set<NodeRow>().Where(node => node.Id == NodeRow.RootId).Select(node => node.Key).ToQueryString();
        }
#pragma warning disable CA1031 // Nobody waits for this: what is wrong shows itself where the model is needed.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    });

    private static CmsDbContext Create(string providerName, string connectionString)
    {
        if (providerName == DatabaseProvider.PostgreSql)
        {
            var postgreSql = new DbContextOptionsBuilder<PostgreSqlCmsDbContext>();
            postgreSql.UseCmsPostgreSql(connectionString);
            return new PostgreSqlCmsDbContext(postgreSql.Options);
        }

        var sqlite = new DbContextOptionsBuilder<SqliteCmsDbContext>();
        sqlite.UseCmsSqlite(connectionString);
        return new SqliteCmsDbContext(sqlite.Options);
    }
}
