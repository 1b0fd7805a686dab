using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Redirects;

public sealed class RedirectUrlRepositoryOnSqlite(SqliteCms cms) : RedirectUrlRepositoryContract<SqliteCms>(cms);

public sealed class RedirectUrlRepositoryOnPostgreSql(PostgreSqlCms cms) : RedirectUrlRepositoryContract<PostgreSqlCms>(cms);
