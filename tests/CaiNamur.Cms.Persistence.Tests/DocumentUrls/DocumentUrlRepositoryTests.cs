using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.DocumentUrls;

public sealed class DocumentUrlRepositoryOnSqlite(SqliteCms cms) : DocumentUrlRepositoryContract<SqliteCms>(cms);

public sealed class DocumentUrlRepositoryOnPostgreSql(PostgreSqlCms cms) : DocumentUrlRepositoryContract<PostgreSqlCms>(cms);
