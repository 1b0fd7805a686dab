using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Audit;

public sealed class AuditRepositoryOnSqlite(SqliteCms cms) : AuditRepositoryContract<SqliteCms>(cms);

public sealed class AuditRepositoryOnPostgreSql(PostgreSqlCms cms) : AuditRepositoryContract<PostgreSqlCms>(cms);
