using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Languages;

public sealed class LanguageRepositoryOnSqlite(SqliteCms cms) : LanguageRepositoryContract<SqliteCms>(cms);

public sealed class LanguageRepositoryOnPostgreSql(PostgreSqlCms cms) : LanguageRepositoryContract<PostgreSqlCms>(cms);
