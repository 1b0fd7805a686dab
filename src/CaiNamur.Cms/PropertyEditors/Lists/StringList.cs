using CaiNamur.Cms.PropertyEditors.Json;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>Reads values that are lists of strings, whether they come from the client or from the database.</summary>
internal static class StringList
{
    /// <summary>Reads an array of strings or its JSON; any other non-empty text is a list of one.</summary>
    public static IReadOnlyList<string> Read(object? value) => value switch
    {
        null => [],
        IEnumerable<string> strings => [.. strings.Where(text => !string.IsNullOrEmpty(text))],
        string text when IsJsonArray(text) => EditorJson.ReadList<string>(text),
        string text => string.IsNullOrWhiteSpace(text) ? [] : [text],
        _ => [.. EditorJson.ReadList<string>(value).Where(text => text.Length > 0)],
    };

    public static bool IsJsonArray(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.StartsWith("[") && trimmed.EndsWith("]");
    }
}
