using CaiNamur.Cms.ManagementApi.Tests.Support;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Documents;

public static class ConcurrentEditsTests
{
    public sealed class OnSqlite(SqliteApi api) : ConcurrentEditsContract(api), IClassFixture<SqliteApi>;

    public sealed class OnPostgreSql(PostgreSqlApi api) : ConcurrentEditsContract(api), IClassFixture<PostgreSqlApi>;
}
