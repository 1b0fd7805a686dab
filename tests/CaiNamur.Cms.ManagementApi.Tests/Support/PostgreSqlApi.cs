using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

public sealed class PostgreSqlApi() : ApiFixture(TestDatabase.PostgreSql);
