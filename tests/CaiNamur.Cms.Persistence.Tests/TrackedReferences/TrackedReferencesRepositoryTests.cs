using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.TrackedReferences;

public sealed class TrackedReferencesRepositoryOnSqlite(SqliteCms cms) : TrackedReferencesRepositoryContract<SqliteCms>(cms);

public sealed class TrackedReferencesRepositoryOnPostgreSql(PostgreSqlCms cms) : TrackedReferencesRepositoryContract<PostgreSqlCms>(cms);
