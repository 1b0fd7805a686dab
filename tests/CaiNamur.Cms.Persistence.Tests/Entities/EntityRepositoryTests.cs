using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Entities;

public sealed class EntityRepositoryOnSqlite(SqliteCms cms) : EntityRepositoryContract<SqliteCms>(cms);

public sealed class EntityRepositoryOnPostgreSql(PostgreSqlCms cms) : EntityRepositoryContract<PostgreSqlCms>(cms);
