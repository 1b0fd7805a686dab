using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Members;

public sealed class ExternalMemberRepositoryOnSqlite(SqliteCms cms) : ExternalMemberRepositoryContract<SqliteCms>(cms);

public sealed class ExternalMemberRepositoryOnPostgreSql(PostgreSqlCms cms) : ExternalMemberRepositoryContract<PostgreSqlCms>(cms);
