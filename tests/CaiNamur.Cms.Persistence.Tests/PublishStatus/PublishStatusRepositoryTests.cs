using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.PublishStatus;

public sealed class PublishStatusRepositoryOnSqlite(SqliteCms cms) : PublishStatusRepositoryContract<SqliteCms>(cms);

public sealed class PublishStatusRepositoryOnPostgreSql(PostgreSqlCms cms) : PublishStatusRepositoryContract<PostgreSqlCms>(cms);
