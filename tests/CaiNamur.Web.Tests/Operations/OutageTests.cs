namespace CaiNamur.Web.Tests.Operations;

public sealed class OutageOnSqlite : OutageContract<BreakableSqlite>;

public sealed class OutageOnPostgreSql : OutageContract<BreakablePostgreSql>;
