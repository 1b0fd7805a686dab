using CaiNamur.Cms.ManagementApi.Tests.Support;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Trees;

public sealed class SqliteDocumentTreeTests(SqliteApi api) : DocumentTreeContract<SqliteApi>(api);

public sealed class PostgreSqlDocumentTreeTests(PostgreSqlApi api) : DocumentTreeContract<PostgreSqlApi>(api);
