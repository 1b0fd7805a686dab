namespace CaiNamur.Web.Operations;

/// <summary>Tells what staff ask for from what visitors do.</summary>
internal static class BackofficeRequests
{
    /// <summary>Whether the request is for the backoffice: its pages, its API, its hubs.</summary>
    public static bool IsForBackoffice(this HttpRequest request) => request.Path.StartsWithSegments("/umbraco", StringComparison.OrdinalIgnoreCase);
}
