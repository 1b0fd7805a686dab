using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaiNamur.Cms.Persistence.Sqlite;

/// <summary>
/// SQLite's own <c>lower</c> knows ASCII only: "École" would stay as it is and never equal the lower-case value that it is compared with.
/// </summary>
internal sealed class SqliteTextFunctions : DbConnectionInterceptor
{
    public override DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        if (result is SqliteConnection connection)
        {
            connection.CreateFunction("lower", (string? text) => text?.ToLowerInvariant(), isDeterministic: true);
        }

        return result;
    }
}
