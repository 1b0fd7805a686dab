namespace CaiNamur.Web.Operations;

internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Information, "The database is empty: importing the seed in {Directory}")]
    public static partial void SeedImportStarts(this ILogger logger, string directory);

    [LoggerMessage(3002, LogLevel.Information, "The seed is imported: {Count} items are new")]
    public static partial void SeedImported(this ILogger logger, int count);

    [LoggerMessage(3003, LogLevel.Information, "The site is at {Addresses}")]
    public static partial void SiteIsAt(this ILogger logger, string addresses);
}
