using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Persistence.Templates;

internal static partial class Log
{
    [LoggerMessage(LogLevel.Warning, "The content of template {Alias} was not stored: views are files of the application and change with it.")]
    public static partial void ContentNotStored(ILogger logger, string alias);
}
