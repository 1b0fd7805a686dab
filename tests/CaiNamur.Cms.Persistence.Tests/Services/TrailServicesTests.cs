using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Services;

public sealed class TrailServicesOnSqlite(SqliteCms cms) : TrailServicesContract<SqliteCms>(cms);

public sealed class TrailServicesOnPostgreSql(PostgreSqlCms cms) : TrailServicesContract<PostgreSqlCms>(cms);
