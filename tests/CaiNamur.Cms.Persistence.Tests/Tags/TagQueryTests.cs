using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Tags;

public sealed class TagQueryOnSqlite(SqliteCms cms) : TagQueryContract<SqliteCms>(cms);

public sealed class TagQueryOnPostgreSql(PostgreSqlCms cms) : TagQueryContract<PostgreSqlCms>(cms);
