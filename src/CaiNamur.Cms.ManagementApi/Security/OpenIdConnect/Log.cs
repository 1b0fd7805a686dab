using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

internal static partial class Log
{
    [LoggerMessage(4501, LogLevel.Warning, "Tokens that are over could not be removed; trying again in an hour")]
    public static partial void PruningFailed(this ILogger logger, Exception exception);
}
