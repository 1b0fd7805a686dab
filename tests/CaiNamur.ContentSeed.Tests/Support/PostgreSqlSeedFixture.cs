using CaiNamur.TestSupport.Databases;

namespace CaiNamur.ContentSeed.Tests.Support;

public sealed class PostgreSqlSeedFixture() : SeedFixture(TestDatabase.PostgreSql());
