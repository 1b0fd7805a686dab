using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.PublicAccess;

public sealed class PublicAccessRepositoryOnSqlite(SqliteCms cms) : PublicAccessRepositoryContract<SqliteCms>(cms);

public sealed class PublicAccessRepositoryOnPostgreSql(PostgreSqlCms cms) : PublicAccessRepositoryContract<PostgreSqlCms>(cms);
