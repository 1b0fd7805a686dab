using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.TwoFactor;

public sealed class TwoFactorLoginRepositoryOnSqlite(SqliteCms cms) : TwoFactorLoginRepositoryContract<SqliteCms>(cms);

public sealed class TwoFactorLoginRepositoryOnPostgreSql(PostgreSqlCms cms) : TwoFactorLoginRepositoryContract<PostgreSqlCms>(cms);
