using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Services;

public sealed class UserServicesOnSqlite(SqliteCms cms) : UserServicesContract<SqliteCms>(cms);

public sealed class UserServicesOnPostgreSql(PostgreSqlCms cms) : UserServicesContract<PostgreSqlCms>(cms);
