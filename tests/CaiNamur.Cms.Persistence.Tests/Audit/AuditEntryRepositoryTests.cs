using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Audit;

public sealed class AuditEntryRepositoryOnSqlite(SqliteCms cms) : AuditEntryRepositoryContract<SqliteCms>(cms);

public sealed class AuditEntryRepositoryOnPostgreSql(PostgreSqlCms cms) : AuditEntryRepositoryContract<PostgreSqlCms>(cms);
