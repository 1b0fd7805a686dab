using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>The address of a media file, taken apart: what stands before the media root, the file's path, and the query.</summary>
internal sealed record MediaUrl(string Prefix, string Path, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    /// <summary>Null for an address that is not below the media root.</summary>
    public static MediaUrl? TryParse(string? url, string mediaRoot)
    {
        if (string.IsNullOrWhiteSpace(url))
        {
            return null;
        }

        string withoutFragment = url.Split('#', 2)[0];
        string[] parts = withoutFragment.Split('?', 2);
        int hostEnd = HostEnd(parts[0]);
        string path = parts[0][hostEnd..];
        if (!path.StartsWith(mediaRoot + "/", StringComparison.OrdinalIgnoreCase)
            || !MediaPath.TryNormalise(Uri.UnescapeDataString(path[(mediaRoot.Length + 1)..]), out string? relative))
        {
            return null;
        }

        return new MediaUrl(parts[0][..hostEnd] + mediaRoot, relative, ParseQuery(parts.Length > 1 ? parts[1] : string.Empty));
    }

    public static IReadOnlyList<KeyValuePair<string, string>> ParseQuery(string query)
    {
        Dictionary<string, StringValues> parsed = QueryHelpers.ParseQuery(query);
        return parsed.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToString())).ToList();
    }

    /// <summary>The address again, with another query.</summary>
    public string With(string query)
    {
        string path = $"{Prefix}/{string.Join('/', Path.Split('/').Select(Uri.EscapeDataString))}";
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static int HostEnd(string url)
    {
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return 0;
        }

        int path = url.IndexOf('/', scheme + 3);
        return path < 0 ? url.Length : path;
    }
}
