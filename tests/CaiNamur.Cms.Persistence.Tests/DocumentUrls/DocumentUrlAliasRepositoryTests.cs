using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.DocumentUrls;

public sealed class DocumentUrlAliasRepositoryOnSqlite(SqliteCms cms) : DocumentUrlAliasRepositoryContract<SqliteCms>(cms);

public sealed class DocumentUrlAliasRepositoryOnPostgreSql(PostgreSqlCms cms) : DocumentUrlAliasRepositoryContract<PostgreSqlCms>(cms);
