using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

/// <summary>The databases that the CMS runs on, by the provider names of <c>ConnectionStrings:umbracoDbDSN_ProviderName</c>.</summary>
public static class DatabaseProvider
{
    public const string Sqlite = "Microsoft.Data.Sqlite";

    public const string PostgreSql = "Npgsql";

    /// <summary>Reads a connection string as its provider will, without connecting.</summary>
    /// <exception cref="ArgumentException">The provider is not known, or does not take this connection string.</exception>
    public static DbConnectionStringBuilder Read(string providerName, string connectionString)
    {
        try
        {
            return providerName switch
            {
                Sqlite => new SqliteConnectionStringBuilder(connectionString),
                PostgreSql => new NpgsqlConnectionStringBuilder(connectionString),
                _ => throw new ArgumentException($"'{providerName}' is not one of {Sqlite}, {PostgreSql}", nameof(providerName)),
            };
        }
        catch (FormatException exception)
        {
            throw new ArgumentException(exception.Message, nameof(connectionString), exception);
        }
    }
}
