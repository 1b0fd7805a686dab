using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core.PropertyEditors;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Lists of texts: choices, tags and several text strings. A choice of one may stand alone.</summary>
internal sealed class TextListValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } =
        [Aliases.DropDownListFlexible, Aliases.CheckBoxList, Aliases.Tags, Aliases.MultipleTextstring];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        JsonArray texts = [];
        foreach (SeedNode item in SeedValueTarget.Items(node))
        {
            if (item is SeedScalar scalar)
            {
                texts.Add(scalar.Value);
            }
            else
            {
                target.Fault(item, $"\"{target.Alias}\" must list texts.");
            }
        }

        return texts.Count == 0 ? null : texts;
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        SeedScalar[] texts = [.. value.Items().Select(item => SeedScalar.Text(item.Text() ?? string.Empty))];
        return texts.Length switch
        {
            0 => null,
            1 when source.DataType.Configuration is DropDownFlexibleConfiguration { Multiple: false } => texts[0],
            _ => SeedSequence.Of(texts),
        };
    }
}
