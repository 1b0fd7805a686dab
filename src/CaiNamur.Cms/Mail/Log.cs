using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Mail;

internal static partial class Log
{
    [LoggerMessage(1201, LogLevel.Warning, "A mail ({EmailType}) could not be sent; trying again in {Pause}")]
    public static partial void SendingAgain(this ILogger logger, string emailType, TimeSpan pause, Exception exception);

    [LoggerMessage(1202, LogLevel.Error, "A mail ({EmailType}) could not be sent and is given up")]
    public static partial void NotSent(this ILogger logger, string emailType, Exception exception);

    [LoggerMessage(1203, LogLevel.Error, "A mail ({EmailType}) is not sent: too many are waiting")]
    public static partial void QueueFull(this ILogger logger, string emailType);

    [LoggerMessage(1204, LogLevel.Information, "No mail server is configured: mails are put into {Folder}")]
    public static partial void PickupFolderUsed(this ILogger logger, string folder);
}
