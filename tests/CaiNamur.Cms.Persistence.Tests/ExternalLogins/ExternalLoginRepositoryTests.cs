using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.ExternalLogins;

public sealed class ExternalLoginRepositoryOnSqlite(SqliteCms cms) : ExternalLoginRepositoryContract<SqliteCms>(cms);

public sealed class ExternalLoginRepositoryOnPostgreSql(PostgreSqlCms cms) : ExternalLoginRepositoryContract<PostgreSqlCms>(cms);
