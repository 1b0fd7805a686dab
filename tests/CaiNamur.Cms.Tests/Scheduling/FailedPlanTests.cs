namespace CaiNamur.Cms.Tests.Scheduling;

public sealed class FailedPlanOnSqlite(SqliteSchedulingCms cms) : FailedPlanContract<SqliteSchedulingCms>(cms);

public sealed class FailedPlanOnPostgreSql(PostgreSqlSchedulingCms cms) : FailedPlanContract<PostgreSqlSchedulingCms>(cms);
