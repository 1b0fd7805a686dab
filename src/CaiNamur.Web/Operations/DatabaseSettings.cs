using CaiNamur.Cms.Persistence.DependencyInjection;

namespace CaiNamur.Web.Operations;

/// <summary>Which database: Umbraco's own connection string keys, or an SQLite file in the data folder when nothing is said.</summary>
/// <param name="ProviderName">One of <see cref="DatabaseProvider"/>.</param>
/// <param name="ConnectionString">The provider's connection string.</param>
internal sealed record DatabaseSettings(string ProviderName, string ConnectionString)
{
    private const string Name = "umbracoDbDSN";

    private const string Key = $"ConnectionStrings:{Name}";

    private const string ProviderKey = $"{Key}_ProviderName";

    /// <exception cref="ConfigurationException">The keys do not fit together.</exception>
    public static DatabaseSettings Read(IConfiguration configuration, string dataDirectory)
    {
        string? connectionString = configuration.GetConnectionString(Name);
        string providerName = configuration[ProviderKey] ?? DatabaseProvider.Sqlite;
        if (providerName is not (DatabaseProvider.Sqlite or DatabaseProvider.PostgreSql))
        {
            throw new ConfigurationException(ProviderKey, $"'{providerName}' is not one of {DatabaseProvider.Sqlite}, {DatabaseProvider.PostgreSql}");
        }

        if (!string.IsNullOrWhiteSpace(connectionString))
        {
            return Checked(new DatabaseSettings(providerName, connectionString.Replace("|DataDirectory|", dataDirectory, StringComparison.Ordinal)));
        }

        return providerName == DatabaseProvider.Sqlite
            ? new DatabaseSettings(providerName, $"Data Source={Path.Combine(dataDirectory, "cms.db")}")
            : throw new ConfigurationException(Key, $"{providerName} needs a connection string");
    }

    private static DatabaseSettings Checked(DatabaseSettings settings)
    {
        try
        {
            DatabaseProvider.Read(settings.ProviderName, settings.ConnectionString);
            return settings;
        }
        catch (ArgumentException exception)
        {
            throw new ConfigurationException(Key, $"{settings.ProviderName} does not take this connection string: {exception.Message.TrimEnd('.')}");
        }
    }
}
