using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Servers;

public sealed class ChangeAnnouncementOnSqlite(SqliteCms cms) : ChangeAnnouncementContract<SqliteCms>(cms);

public sealed class ChangeAnnouncementOnPostgreSql(PostgreSqlCms cms) : ChangeAnnouncementContract<PostgreSqlCms>(cms);
