namespace CaiNamur.Cms.Tests.Scheduling;

public sealed class PlanRecordOnSqlite(SqliteSchedulingCms cms) : PlanRecordContract<SqliteSchedulingCms>(cms);

public sealed class PlanRecordOnPostgreSql(PostgreSqlSchedulingCms cms) : PlanRecordContract<PostgreSqlSchedulingCms>(cms);
