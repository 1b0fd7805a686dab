namespace CaiNamur.Cms.ManagementApi.Tests.Features.Search;

public sealed class SqliteSearchTests(SqliteSearchApi api) : SearchContract<SqliteSearchApi>(api);

public sealed class PostgreSqlSearchTests(PostgreSqlSearchApi api) : SearchContract<PostgreSqlSearchApi>(api);
