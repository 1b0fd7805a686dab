using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Templates;

public sealed class TemplateRepositoryOnSqlite(SqliteCms cms) : TemplateRepositoryContract<SqliteCms>(cms);

public sealed class TemplateRepositoryOnPostgreSql(PostgreSqlCms cms) : TemplateRepositoryContract<PostgreSqlCms>(cms);
