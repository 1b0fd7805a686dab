namespace CaiNamur.ContentSeed.Values;

/// <summary>The names with a meaning of their own in a block; everything else in it is a property.</summary>
internal static class BlockNames
{
    public const string Type = "type";
    public const string Key = "key";
    public const string Settings = "settings";
    public const string Columns = "columns";
    public const string Rows = "rows";
    public const string Areas = "areas";

    public static IReadOnlySet<string> All { get; } = new HashSet<string> { Type, Key, Settings, Columns, Rows, Areas };
}
