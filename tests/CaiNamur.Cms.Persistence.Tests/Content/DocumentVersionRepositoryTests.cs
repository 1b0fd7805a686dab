using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Content;

public sealed class DocumentVersionRepositoryOnSqlite(SqliteCms cms) : DocumentVersionRepositoryContract<SqliteCms>(cms);

public sealed class DocumentVersionRepositoryOnPostgreSql(PostgreSqlCms cms) : DocumentVersionRepositoryContract<PostgreSqlCms>(cms);
