namespace CaiNamur.Cms.Search;

/// <summary>The fields of the index. Names and texts have a field per language, and one for what is the same in every language.</summary>
internal static class DraftFields
{
    public const string Key = "key";
    public const string Id = "id";
    public const string Kind = "kind";
    public const string Type = "type";
    public const string Trashed = "trashed";

    /// <summary>The ids of the item and of all above it.</summary>
    public const string Path = "path";

    /// <summary>What tells whether the database has the item as it is here.</summary>
    public const string Mark = "mark";

    public const string Document = "document";
    public const string Media = "media";
    public const string True = "1";
    public const string False = "0";

    private const string Stems = ".stems";

    /// <summary>The words of the name.</summary>
    public static string Name(string? culture) => For("name", culture);

    /// <summary>The whole name.</summary>
    public static string WholeName(string? culture) => For("whole", culture);

    /// <summary>The words of the values.</summary>
    public static string Text(string? culture) => For("text", culture);

    /// <summary>The stems of the words of a field.</summary>
    public static string StemsOf(string field) => field + Stems;

    public static bool HoldsStems(string field) => field.EndsWith(Stems, StringComparison.Ordinal);

    private static string For(string field, string? culture) => string.IsNullOrEmpty(culture) ? field : $"{field}_{culture.ToLowerInvariant()}";
}
