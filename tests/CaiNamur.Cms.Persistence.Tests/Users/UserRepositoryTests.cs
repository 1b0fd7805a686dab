using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Users;

public sealed class UserRepositoryOnSqlite(SqliteCms cms) : UserRepositoryContract<SqliteCms>(cms);

public sealed class UserRepositoryOnPostgreSql(PostgreSqlCms cms) : UserRepositoryContract<PostgreSqlCms>(cms);
