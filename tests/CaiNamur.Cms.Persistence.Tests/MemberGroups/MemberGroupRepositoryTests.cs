using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.MemberGroups;

public sealed class MemberGroupRepositoryOnSqlite(SqliteCms cms) : MemberGroupRepositoryContract<SqliteCms>(cms);

public sealed class MemberGroupRepositoryOnPostgreSql(PostgreSqlCms cms) : MemberGroupRepositoryContract<PostgreSqlCms>(cms);
