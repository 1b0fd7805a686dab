using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>One page, by its path.</summary>
internal sealed class PagePickerValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.ContentPicker];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
        => target.Single(node, "the path of a page") is { } path && target.Targets.Page(path) is { } key ? JsonValue.Create(key) : null;

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        if (value.Key() is not { } key)
        {
            return null;
        }

        if (source.Names.Page(key) is { } path)
        {
            return SeedScalar.Text(path);
        }

        source.Omit("the picked page does not exist any more");
        return null;
    }
}
