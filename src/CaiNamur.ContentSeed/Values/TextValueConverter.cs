using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Texts, to the letter.</summary>
internal sealed class TextValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } =
    [
        Aliases.TextBox,
        Aliases.TextArea,
        Aliases.MarkdownEditor,
        Aliases.EmailAddress,
        Aliases.RadioButtonList,
        Aliases.ColorPickerEyeDropper,
        Aliases.PlainString,
    ];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
        => target.Single(node, "a text") is { } scalar ? JsonValue.Create(scalar.Value) : null;

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
        => (value.Text() ?? value.ToJsonString()) is { Length: > 0 } text ? SeedScalar.Text(text) : null;
}
