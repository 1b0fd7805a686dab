using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.ManagementApi.Problems;

internal static partial class Log
{
    [LoggerMessage(5001, LogLevel.Error, "{Method} {Operation} failed")]
    public static partial void OperationFailed(this ILogger log, Exception fault, string method, string? operation);
}
