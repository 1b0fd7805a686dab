using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>HTML as a text, or <c>{ markup, blocks }</c> when blocks stand in it.</summary>
internal sealed class RichTextValueConverter : ISeedValueConverter
{
    private const string Markup = "markup";
    private const string Blocks = "blocks";

    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.RichText];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        if (node is not SeedMapping mapping)
        {
            return target.Single(node, "a text of HTML") is { } html ? Value(html.Value, blocks: null) : null;
        }

        SeedMappingReader reader = new(mapping, target.Properties.Faults);
        string markup = reader.Text(Markup)?.Value ?? string.Empty;
        SeedNode? blocks = reader.Take(Blocks);
        reader.RejectOthers();
        return Value(markup, blocks is null ? null : BlockValues.ToEditor(SeedValueTarget.Items(blocks), Aliases.RichText, target));
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        string markup = (value is JsonObject ? value.Text(Markup) : value.Text()) ?? string.Empty;
        IReadOnlyList<SeedNode> blocks = value.Object(Blocks) is { } blockValue ? BlockValues.ToSeed(blockValue, Aliases.RichText, source) : [];
        if (blocks.Count > 0)
        {
            return SeedValueSource.Mapping(
                [SeedValueSource.Entry(Markup, SeedScalar.Text(markup)), SeedValueSource.Entry(Blocks, SeedSequence.Of(blocks))]);
        }

        return markup.Length == 0 ? null : SeedScalar.Text(markup);
    }

    private static JsonObject Value(string markup, JsonObject? blocks) => new()
    {
        [Markup] = markup,
        [Blocks] = blocks ?? BlockValues.Empty(),
    };
}
