using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Installation;

public sealed class BuiltInDataOnSqlite(SqliteCms cms) : BuiltInDataContract<SqliteCms>(cms);

public sealed class BuiltInDataOnPostgreSql(PostgreSqlCms cms) : BuiltInDataContract<PostgreSqlCms>(cms);
