using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core.PropertyEditors;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>One of a data type's colours, by its label or its hexadecimal value.</summary>
internal sealed class ColorValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.ColorPicker];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        if (target.Single(node, "a colour") is not { } scalar)
        {
            return null;
        }

        List<ColorPickerConfiguration.ColorPickerItem> colors = Colors(target.DataType);
        if ((colors.Find(color => Same(color.Label, scalar.Value)) ?? colors.Find(color => Same(Hex(color.Value), Hex(scalar.Value)))) is { } found)
        {
            return new JsonObject { ["value"] = found.Value, ["label"] = found.Label };
        }

        target.Fault(node, $"\"{scalar.Value}\" is not one of the colours {string.Join(", ", colors.Select(Name))}.");
        return null;
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        if ((value.Text("value") ?? (value is JsonValue ? value.Text() : null)) is not { Length: > 0 } hex)
        {
            return null;
        }

        ColorPickerConfiguration.ColorPickerItem? color = Colors(source.DataType).Find(color => Same(Hex(color.Value), Hex(hex)));
        return SeedScalar.Text(color is null ? Hex(hex) : Name(color));
    }

    private static List<ColorPickerConfiguration.ColorPickerItem> Colors(SeedDataType dataType)
        => (dataType.Configuration as ColorPickerConfiguration)?.Items ?? [];

    private static string Name(ColorPickerConfiguration.ColorPickerItem color)
        => string.IsNullOrEmpty(color.Label) ? Hex(color.Value) : color.Label;

    private static string Hex(string value) => value.TrimStart('#');

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
