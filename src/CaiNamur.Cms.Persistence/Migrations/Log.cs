using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Persistence.Migrations;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Information, "Applying {Count} migrations to the database ({Database}).")]
    public static partial void Migrating(ILogger logger, int count, string database);

    [LoggerMessage(LogLevel.Information, "The built-in data was written into the empty database ({Database}).")]
    public static partial void Installed(ILogger logger, string database);
}
