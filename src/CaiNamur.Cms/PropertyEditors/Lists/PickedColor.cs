using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CaiNamur.Cms.PropertyEditors.Json;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>A colour of a palette, in the shape of the client and of Core's value converter.</summary>
internal sealed partial class PickedColor
{
    public string? Label { get; init; }

    public string? Value { get; init; }

    [JsonIgnore]
    public bool IsHexadecimal => Value is not null && Hexadecimal().IsMatch(Value);

    /// <summary>Reads the client's object, its stored JSON, or a bare colour code.</summary>
    public static PickedColor? Read(object? value)
    {
        var color = value is string text && !text.TrimStart().StartsWith('{')
            ? new PickedColor { Value = text, Label = text }
            : EditorJson.Read<PickedColor>(value);
        return string.IsNullOrWhiteSpace(color?.Value) ? null : color;
    }

    /// <summary>The client writes the hash sign that a palette may leave out.</summary>
    public bool IsSameAs(string? other)
        => string.Equals(Value?.TrimStart('#'), other?.TrimStart('#'), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^#?([0-9a-f]{3}){1,2}([0-9a-f]{2})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();
}
