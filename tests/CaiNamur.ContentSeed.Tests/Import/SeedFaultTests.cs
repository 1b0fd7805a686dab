using CaiNamur.ContentSeed.Tests.Support;

namespace CaiNamur.ContentSeed.Tests.Import;

public sealed class SeedFaultsOnSqlite(SqliteSeedFixture fixture) : SeedFaultContract<SqliteSeedFixture>(fixture);

public sealed class SeedFaultsOnPostgreSql(PostgreSqlSeedFixture fixture) : SeedFaultContract<PostgreSqlSeedFixture>(fixture);
