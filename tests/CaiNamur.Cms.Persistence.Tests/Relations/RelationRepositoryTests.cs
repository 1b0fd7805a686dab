using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Relations;

public sealed class RelationRepositoryOnSqlite(SqliteCms cms) : RelationRepositoryContract<SqliteCms>(cms);

public sealed class RelationRepositoryOnPostgreSql(PostgreSqlCms cms) : RelationRepositoryContract<PostgreSqlCms>(cms);
