using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Dictionary;

public sealed class DictionaryRepositoryOnSqlite(SqliteCms cms) : DictionaryRepositoryContract<SqliteCms>(cms);

public sealed class DictionaryRepositoryOnPostgreSql(PostgreSqlCms cms) : DictionaryRepositoryContract<PostgreSqlCms>(cms);
