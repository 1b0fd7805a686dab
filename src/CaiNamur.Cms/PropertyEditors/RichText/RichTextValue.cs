using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CaiNamur.Cms.PropertyEditors.Json;

namespace CaiNamur.Cms.PropertyEditors.RichText;

/// <summary>Rich text in the shape that the client and the database share: HTML, and the blocks that stand in it.</summary>
internal sealed partial record RichTextValue
{
    public string? Markup { get; init; }

    public JsonObject? Blocks { get; init; }

    /// <summary>Whether there is nothing to see or to follow: an editor that was emptied leaves an empty paragraph.</summary>
    [JsonIgnore]
    public bool IsBlank => string.IsNullOrWhiteSpace(InvisibleTags().Replace(Markup ?? string.Empty, string.Empty).Replace("&nbsp;", " ", StringComparison.Ordinal));

    /// <summary>Reads the object; plain text is HTML without blocks.</summary>
    public static RichTextValue? Read(object? value)
    {
        if (EditorJson.ReadNode(value) is JsonObject)
        {
            return EditorJson.Read<RichTextValue>(value);
        }

        return value is string html && !string.IsNullOrWhiteSpace(html) ? new RichTextValue { Markup = html } : null;
    }

    // Everything but what shows something by itself.
    [GeneratedRegex("<(?!img|hr|iframe|video|audio|umb-rte-block|svg|table)[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InvisibleTags();
}
