using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Imaging;

internal static partial class Log
{
    [LoggerMessage(3201, LogLevel.Information, "Created the key that image addresses are signed with in {File}")]
    public static partial void SigningKeyCreated(this ILogger logger, string file);

    [LoggerMessage(3202, LogLevel.Warning, "The image {Path} cannot be resized: {Reason}")]
    public static partial void ImageNotProcessable(this ILogger logger, string path, string reason);

    [LoggerMessage(3203, LogLevel.Warning, "Too many images are waiting to be resized; {Path} was turned away")]
    public static partial void ImageTurnedAway(this ILogger logger, string path);

    [LoggerMessage(3204, LogLevel.Information, "Trimmed the image cache: {Deleted} files of {Bytes} bytes")]
    public static partial void ImageCacheTrimmed(this ILogger logger, int deleted, long bytes);

    [LoggerMessage(3205, LogLevel.Warning, "The image cache could not be written; the image is served all the same")]
    public static partial void ImageCacheNotWritten(this ILogger logger, Exception exception);

    [LoggerMessage(3206, LogLevel.Warning, "The image cache could not be trimmed")]
    public static partial void ImageCacheNotTrimmed(this ILogger logger, Exception exception);

    [LoggerMessage(3207, LogLevel.Debug, "Resized {Path} to {Width} × {Height} {Format} in {Milliseconds} ms")]
    public static partial void ImageResized(this ILogger logger, string path, int width, int height, string format, long milliseconds);
}
