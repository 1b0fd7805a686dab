using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.RelationTypes;

public sealed class RelationTypeRepositoryOnSqlite(SqliteCms cms) : RelationTypeRepositoryContract<SqliteCms>(cms);

public sealed class RelationTypeRepositoryOnPostgreSql(PostgreSqlCms cms) : RelationTypeRepositoryContract<PostgreSqlCms>(cms);
