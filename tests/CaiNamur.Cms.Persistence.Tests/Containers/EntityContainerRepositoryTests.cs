using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Containers;

public sealed class EntityContainerRepositoryOnSqlite(SqliteCms cms) : EntityContainerRepositoryContract<SqliteCms>(cms);

public sealed class EntityContainerRepositoryOnPostgreSql(PostgreSqlCms cms) : EntityContainerRepositoryContract<PostgreSqlCms>(cms);
