using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Tags;

public sealed class TagRepositoryOnSqlite(SqliteCms cms) : TagRepositoryContract<SqliteCms>(cms);

public sealed class TagRepositoryOnPostgreSql(PostgreSqlCms cms) : TagRepositoryContract<PostgreSqlCms>(cms);
