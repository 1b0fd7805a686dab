using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.ContentTypes;

public sealed class MediaAndMemberTypeRepositoryOnSqlite(SqliteCms cms) : MediaAndMemberTypeRepositoryContract<SqliteCms>(cms);

public sealed class MediaAndMemberTypeRepositoryOnPostgreSql(PostgreSqlCms cms) : MediaAndMemberTypeRepositoryContract<PostgreSqlCms>(cms);
