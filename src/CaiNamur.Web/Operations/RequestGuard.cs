namespace CaiNamur.Web.Operations;

/// <summary>Turns away, before any work is done, what no page of the site can be asked for by.</summary>
internal static class RequestGuard
{
    private const int LongestPath = 2048;

    private const int LongestQuery = 4096;

    public static IApplicationBuilder UseRequestGuard(this IApplicationBuilder app)
        => app.Use((context, next) =>
        {
            if (Refuse(context.Request) is { } status)
            {
                context.Response.StatusCode = status;
                return Task.CompletedTask;
            }

            return next(context);
        });

    /// <summary>The status that a request is turned away with, or null when it is not.</summary>
    public static int? Refuse(HttpRequest request)
    {
        string path = request.Path.Value ?? string.Empty;
        if (path.Length > LongestPath || (request.QueryString.Value?.Length ?? 0) > LongestQuery)
        {
            return StatusCodes.Status414UriTooLong;
        }

        // What is left of a percent sign here was not a valid encoding.
        return path.AsSpan().ContainsAnyInRange('\0', '\u001f') || path.Contains('\ufffd', StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal) || HasBrokenEncoding(path)
            ? StatusCodes.Status400BadRequest
            : null;
    }

    private static bool HasBrokenEncoding(string path)
    {
        int percent = path.IndexOf('%', StringComparison.Ordinal);
        return percent >= 0 && !path.AsSpan(percent).StartsWith("%2F", StringComparison.OrdinalIgnoreCase);
    }
}
