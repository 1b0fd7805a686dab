using Npgsql;

namespace CaiNamur.Cms.Persistence.PostgreSql;

/// <summary>The connection string of the configuration, with what serves this application best where it says nothing.</summary>
internal static class PostgreSqlConnectionString
{
    /// <summary>
    /// The same few commands run all day: the server need not parse and plan each of them again. Behind a pooler that gives
    /// out connections by transaction, <c>Max Auto Prepare=0</c> turns it off.
    /// </summary>
    private const int PreparedCommands = 200;

    public static string Complete(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (!builder.ShouldSerialize("Max Auto Prepare"))
        {
            builder.MaxAutoPrepare = PreparedCommands;
        }

        return builder.ConnectionString;
    }
}
