using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Members;

public sealed class MemberRepositoryOnSqlite(SqliteCms cms) : MemberRepositoryContract<SqliteCms>(cms);

public sealed class MemberRepositoryOnPostgreSql(PostgreSqlCms cms) : MemberRepositoryContract<PostgreSqlCms>(cms);
