using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.ContentTypes;

public sealed class ContentTypeServicesOnSqlite(SqliteCms cms) : ContentTypeServicesContract<SqliteCms>(cms);

public sealed class ContentTypeServicesOnPostgreSql(PostgreSqlCms cms) : ContentTypeServicesContract<PostgreSqlCms>(cms);
