using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.LogViewer;

public sealed class LogViewerQueryRepositoryOnSqlite(SqliteCms cms) : LogViewerQueryRepositoryContract<SqliteCms>(cms);

public sealed class LogViewerQueryRepositoryOnPostgreSql(PostgreSqlCms cms) : LogViewerQueryRepositoryContract<PostgreSqlCms>(cms);
