using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.LongRunning;

public sealed class LongRunningOperationRepositoryOnSqlite(SqliteCms cms) : LongRunningOperationRepositoryContract<SqliteCms>(cms);

public sealed class LongRunningOperationRepositoryOnPostgreSql(PostgreSqlCms cms) : LongRunningOperationRepositoryContract<PostgreSqlCms>(cms);
