using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>
/// The names by which settings of data types refer to something by key: <c>type:alias</c>, <c>mediaType:alias</c>,
/// <c>page:/path</c> and <c>media:path</c>; also several of them with commas between.
/// </summary>
internal static class SettingReferences
{
    public const string Type = "type:";
    public const string MediaType = "mediaType:";
    public const string Page = "page:";
    public const string Media = "media:";

    private static readonly string[] Marks = [Type, MediaType, Page, Media];

    /// <summary>Gives a setting's text with keys in place of names.</summary>
    /// <param name="text">The setting's text.</param>
    /// <param name="find">Finds the key for a mark and the name behind it.</param>
    public static string ToKeys(SeedScalar text, Func<string, SeedScalar, Guid?> find)
    {
        string[] parts = text.Value.Split(',', StringSplitOptions.TrimEntries);
        return Array.TrueForAll(parts, part => MarkOf(part) is not null) ? string.Join(',', parts.Select(KeyOf)) : text.Value;

        string KeyOf(string part)
        {
            string mark = MarkOf(part)!;
            return find(mark, text with { Value = part[mark.Length..] })?.ToString() ?? part;
        }
    }

    /// <summary>Gives a setting's text with names in place of keys.</summary>
    /// <param name="text">The setting's text.</param>
    /// <param name="name">Gives the marked name of a key, or null.</param>
    public static string ToNames(string text, Func<Guid, string?> name)
    {
        string[] parts = text.Split(',');
        string?[] names = [.. parts.Select(part => Guid.TryParse(part, out Guid key) ? name(key) : null)];
        return Array.Exists(names, found => found is not null)
            ? string.Join(',', parts.Zip(names, (part, found) => found ?? part))
            : text;
    }

    private static string? MarkOf(string part) => Array.Find(Marks, mark => part.StartsWith(mark, StringComparison.Ordinal));
}
