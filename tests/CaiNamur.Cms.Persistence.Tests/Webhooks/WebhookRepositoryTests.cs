using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Webhooks;

public sealed class WebhookRepositoryOnSqlite(SqliteCms cms) : WebhookRepositoryContract<SqliteCms>(cms);

public sealed class WebhookRepositoryOnPostgreSql(PostgreSqlCms cms) : WebhookRepositoryContract<PostgreSqlCms>(cms);
