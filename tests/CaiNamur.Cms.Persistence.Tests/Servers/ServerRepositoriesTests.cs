using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Servers;

public sealed class ServerRepositoriesOnSqlite(SqliteCms cms) : ServerRepositoriesContract<SqliteCms>(cms);

public sealed class ServerRepositoriesOnPostgreSql(PostgreSqlCms cms) : ServerRepositoriesContract<PostgreSqlCms>(cms);
