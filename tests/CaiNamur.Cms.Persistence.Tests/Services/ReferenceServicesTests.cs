using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Services;

public sealed class ReferenceServicesOnSqlite(SqliteCms cms) : ReferenceServicesContract<SqliteCms>(cms);

public sealed class ReferenceServicesOnPostgreSql(PostgreSqlCms cms) : ReferenceServicesContract<PostgreSqlCms>(cms);
