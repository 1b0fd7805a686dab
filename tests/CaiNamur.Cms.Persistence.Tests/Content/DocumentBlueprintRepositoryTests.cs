using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Content;

public sealed class DocumentBlueprintRepositoryOnSqlite(SqliteCms cms) : DocumentBlueprintRepositoryContract<SqliteCms>(cms);

public sealed class DocumentBlueprintRepositoryOnPostgreSql(PostgreSqlCms cms) : DocumentBlueprintRepositoryContract<PostgreSqlCms>(cms);
