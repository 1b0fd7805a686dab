using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Domains;

public sealed class DomainRepositoryOnSqlite(SqliteCms cms) : DomainRepositoryContract<SqliteCms>(cms);

public sealed class DomainRepositoryOnPostgreSql(PostgreSqlCms cms) : DomainRepositoryContract<PostgreSqlCms>(cms);
