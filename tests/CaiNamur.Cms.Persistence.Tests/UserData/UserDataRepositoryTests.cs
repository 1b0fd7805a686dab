using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.UserData;

public sealed class UserDataRepositoryOnSqlite(SqliteCms cms) : UserDataRepositoryContract<SqliteCms>(cms);

public sealed class UserDataRepositoryOnPostgreSql(PostgreSqlCms cms) : UserDataRepositoryContract<PostgreSqlCms>(cms);
