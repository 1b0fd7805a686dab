namespace CaiNamur.Cms.Persistence.DependencyInjection;

/// <summary>The databases that the CMS runs on, by the provider names of <c>ConnectionStrings:umbracoDbDSN_ProviderName</c>.</summary>
public static class DatabaseProvider
{
    public const string Sqlite = "Microsoft.Data.Sqlite";

    public const string PostgreSql = "Npgsql";
}
