using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Notifications;

public sealed class NotificationsRepositoryOnSqlite(SqliteCms cms) : NotificationsRepositoryContract<SqliteCms>(cms);

public sealed class NotificationsRepositoryOnPostgreSql(PostgreSqlCms cms) : NotificationsRepositoryContract<PostgreSqlCms>(cms);
