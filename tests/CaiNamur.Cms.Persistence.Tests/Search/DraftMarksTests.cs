using CaiNamur.Cms.Persistence.Tests.Support;

namespace CaiNamur.Cms.Persistence.Tests.Search;

public sealed class SqliteDraftMarksTests(SqliteCms cms) : DraftMarksContract<SqliteCms>(cms);

public sealed class PostgreSqlDraftMarksTests(PostgreSqlCms cms) : DraftMarksContract<PostgreSqlCms>(cms);
