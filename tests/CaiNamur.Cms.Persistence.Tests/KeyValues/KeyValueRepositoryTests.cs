using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.KeyValues;

public sealed class KeyValueRepositoryOnSqlite(SqliteCms cms) : KeyValueRepositoryContract<SqliteCms>(cms);

public sealed class KeyValueRepositoryOnPostgreSql(PostgreSqlCms cms) : KeyValueRepositoryContract<PostgreSqlCms>(cms);
