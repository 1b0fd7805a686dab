using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Web.Tests.Scheduling;

[Collection(OneHostAtATime.Name)]
public sealed class KilledInstanceOnSqlite() : KilledInstanceContract(TestDatabase.Sqlite());

[Collection(OneHostAtATime.Name)]
public sealed class KilledInstanceOnPostgreSql() : KilledInstanceContract(TestDatabase.PostgreSql());
