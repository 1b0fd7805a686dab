using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Markdown;

internal static partial class Log
{
    [LoggerMessage(3101, LogLevel.Warning, "A Markdown text of {Length} characters is nested too deeply and is shown as plain text")]
    public static partial void MarkdownNestedTooDeeply(this ILogger logger, int length);

    [LoggerMessage(3102, LogLevel.Warning, "HTML of {Length} characters has no stable sanitised form and is shown as plain text")]
    public static partial void MarkupNotStable(this ILogger logger, int length);
}
