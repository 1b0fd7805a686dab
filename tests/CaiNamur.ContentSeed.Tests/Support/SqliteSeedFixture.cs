using CaiNamur.TestSupport.Databases;

namespace CaiNamur.ContentSeed.Tests.Support;

public sealed class SqliteSeedFixture() : SeedFixture(TestDatabase.Sqlite());
