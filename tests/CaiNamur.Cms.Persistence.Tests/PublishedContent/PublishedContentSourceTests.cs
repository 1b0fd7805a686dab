using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.PublishedContent;

public sealed class PublishedContentSourceOnSqlite(SqliteCms cms) : PublishedContentSourceContract<SqliteCms>(cms);

public sealed class PublishedContentSourceOnPostgreSql(PostgreSqlCms cms) : PublishedContentSourceContract<PostgreSqlCms>(cms);
