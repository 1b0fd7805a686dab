using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Web.Tests.Scheduling;

[Collection(HostCollection.Name)]
public sealed class KilledInstanceOnSqlite() : KilledInstanceContract(TestDatabase.Sqlite());

[Collection(HostCollection.Name)]
public sealed class KilledInstanceOnPostgreSql() : KilledInstanceContract(TestDatabase.PostgreSql());
