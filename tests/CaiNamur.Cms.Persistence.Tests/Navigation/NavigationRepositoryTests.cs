using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Navigation;

public sealed class NavigationRepositoryOnSqlite(SqliteCms cms) : NavigationRepositoryContract<SqliteCms>(cms);

public sealed class NavigationRepositoryOnPostgreSql(PostgreSqlCms cms) : NavigationRepositoryContract<PostgreSqlCms>(cms);
