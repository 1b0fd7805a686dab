using CaiNamur.Cms.ManagementApi.Tests.Support;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Collections;

public sealed class SqliteCollectionTests(SqliteApi api) : CollectionContract<SqliteApi>(api);

public sealed class PostgreSqlCollectionTests(PostgreSqlApi api) : CollectionContract<PostgreSqlApi>(api);
