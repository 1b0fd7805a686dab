namespace CaiNamur.Web.Features.Errors;

internal static partial class Log
{
    [LoggerMessage(3101, LogLevel.Warning, "The editors' page for status {StatusCode} could not be made; the plain one is shown")]
    public static partial void ErrorPageFailed(this ILogger logger, Exception exception, int statusCode);

    [LoggerMessage(3102, LogLevel.Warning, "A page needs the database, which does not answer: {Reason}")]
    public static partial void DatabaseUnavailable(this ILogger logger, string reason);
}
