using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Search;

internal static partial class Log
{
    [LoggerMessage(1201, LogLevel.Information, "The search index in the data folder is in use by another process; this one keeps its own in a temporary folder")]
    public static partial void IndexTaken(this ILogger logger);

    [LoggerMessage(1202, LogLevel.Warning, "The search index cannot be read; it is made anew")]
    public static partial void IndexUnreadable(this ILogger logger, Exception exception);

    [LoggerMessage(1203, LogLevel.Information, "The search index was brought up to date: {Written} items written, {Removed} removed, of {Total} in {Elapsed} ms")]
    public static partial void IndexReconciled(this ILogger logger, int written, int removed, int total, long elapsed);

    [LoggerMessage(1204, LogLevel.Error, "The search index could not follow a change; it is compared with the database again in {Delay}")]
    public static partial void IndexingFailed(this ILogger logger, Exception exception, TimeSpan delay);

    [LoggerMessage(1205, LogLevel.Error, "The item {Id} cannot be indexed; it is left out of the search")]
    public static partial void ItemLeftOut(this ILogger logger, Exception exception, int id);

    [LoggerMessage(1206, LogLevel.Error, "The search failed; the index is opened again")]
    public static partial void SearchFailed(this ILogger logger, Exception exception);
}
