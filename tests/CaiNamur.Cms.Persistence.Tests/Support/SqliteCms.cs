using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Cms.Persistence.Tests.Support;

public sealed class SqliteCms() : CmsFixture(TestDatabase.Sqlite());
