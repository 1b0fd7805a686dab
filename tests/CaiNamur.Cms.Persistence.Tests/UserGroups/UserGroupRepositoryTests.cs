using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.UserGroups;

public sealed class UserGroupRepositoryOnSqlite(SqliteCms cms) : UserGroupRepositoryContract<SqliteCms>(cms);

public sealed class UserGroupRepositoryOnPostgreSql(PostgreSqlCms cms) : UserGroupRepositoryContract<PostgreSqlCms>(cms);
