using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Querying;

public sealed class QueryTranslatorOnSqlite(SqliteCms cms) : QueryTranslatorContract<SqliteCms>(cms);

public sealed class QueryTranslatorOnPostgreSql(PostgreSqlCms cms) : QueryTranslatorContract<PostgreSqlCms>(cms);
