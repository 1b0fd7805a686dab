using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Scoping;

public sealed class ScopeOnSqlite(SqliteCms cms) : ScopeContract<SqliteCms>(cms);

public sealed class ScopeOnPostgreSql(PostgreSqlCms cms) : ScopeContract<PostgreSqlCms>(cms);
