using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Media;

public sealed class MediaRepositoryOnSqlite(SqliteCms cms) : MediaRepositoryContract<SqliteCms>(cms);

public sealed class MediaRepositoryOnPostgreSql(PostgreSqlCms cms) : MediaRepositoryContract<PostgreSqlCms>(cms);
