namespace CaiNamur.Cms.Tests.Scheduling;

public sealed class PlannedPublicationOnSqlite(SqliteSchedulingCms cms) : PlannedPublicationContract<SqliteSchedulingCms>(cms);

public sealed class PlannedPublicationOnPostgreSql(PostgreSqlSchedulingCms cms) : PlannedPublicationContract<PostgreSqlSchedulingCms>(cms);
