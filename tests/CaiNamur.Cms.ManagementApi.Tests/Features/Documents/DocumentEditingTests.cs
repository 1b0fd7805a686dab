using CaiNamur.Cms.ManagementApi.Tests.Support;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Documents;

public static class DocumentEditingTests
{
    public sealed class OnSqlite(SqliteApi api) : DocumentEditingContract(api), IClassFixture<SqliteApi>;

    public sealed class OnPostgreSql(PostgreSqlApi api) : DocumentEditingContract(api), IClassFixture<PostgreSqlApi>;
}
