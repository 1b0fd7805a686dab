using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.ContentTypes;

public sealed class ContentTypeRepositoryOnSqlite(SqliteCms cms) : ContentTypeRepositoryContract<SqliteCms>(cms);

public sealed class ContentTypeRepositoryOnPostgreSql(PostgreSqlCms cms) : ContentTypeRepositoryContract<PostgreSqlCms>(cms);
