using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.DataTypes;

public sealed class DataTypeRepositoryOnSqlite(SqliteCms cms) : DataTypeRepositoryContract<SqliteCms>(cms);

public sealed class DataTypeRepositoryOnPostgreSql(PostgreSqlCms cms) : DataTypeRepositoryContract<PostgreSqlCms>(cms);
