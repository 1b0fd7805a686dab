using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Sync;

internal static partial class Log
{
    [LoggerMessage(1101, LogLevel.Warning, "Changes of other instances could not be read; trying again")]
    public static partial void SyncFailed(this ILogger logger, Exception exception);

    [LoggerMessage(1102, LogLevel.Warning, "Another instance names a cache refresher that is not known here: {RefresherId}")]
    public static partial void UnknownRefresher(this ILogger logger, Guid refresherId);
}
