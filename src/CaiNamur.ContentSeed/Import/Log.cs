using Microsoft.Extensions.Logging;

namespace CaiNamur.ContentSeed.Import;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Imported the seed in {Directory}: {Created} created, {Updated} updated, {Unchanged} unchanged ({Milliseconds} ms)")]
    public static partial void Imported(ILogger logger, string directory, int created, int updated, int unchanged, long milliseconds);

    [LoggerMessage(2, LogLevel.Information, "Tried the seed in {Directory} without keeping anything: {Created} to create, {Updated} to update, {Unchanged} unchanged")]
    public static partial void Tried(ILogger logger, string directory, int created, int updated, int unchanged);

    [LoggerMessage(3, LogLevel.Warning, "The seed in {Directory} has {Count} faults; nothing was changed")]
    public static partial void Refused(ILogger logger, string directory, int count);
}
