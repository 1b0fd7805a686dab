using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Several pages or media, by their paths; media with <c>media:</c> in front.</summary>
internal sealed class NodePickerValueConverter : ISeedValueConverter
{
    private const string MediaMark = "media:";

    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.MultiNodeTreePicker];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        JsonArray items = [];
        foreach (SeedNode item in SeedValueTarget.Items(node))
        {
            if (target.Single(item, "a path or a list of paths") is not { } scalar)
            {
                continue;
            }

            if (!scalar.Value.StartsWith(MediaMark, StringComparison.Ordinal))
            {
                if (target.Targets.Page(scalar) is { } page)
                {
                    items.Add(Item(Constants.UdiEntityType.Document, page));
                }
            }
            else if (target.Targets.Media(scalar with { Value = scalar.Value[MediaMark.Length..] }) is { } media)
            {
                items.Add(Item(Constants.UdiEntityType.Media, media.Key));
            }
        }

        return items.Count == 0 ? null : items;
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        List<SeedNode> items = [];
        foreach (JsonNode item in value.Items())
        {
            string? name = item.Key("unique") is not { } key
                ? null
                : item.Text("type") switch
                {
                    Constants.UdiEntityType.Document => source.Names.Page(key),
                    Constants.UdiEntityType.Media => source.Names.Media(key) is { } path ? MediaMark + path : null,
                    _ => null,
                };
            if (name is null)
            {
                source.Omit("a picked item does not exist any more");
            }
            else
            {
                items.Add(SeedScalar.Text(name));
            }
        }

        return items.Count == 0 ? null : SeedSequence.Of(items);
    }

    private static JsonObject Item(string type, Guid key) => new() { ["type"] = type, ["unique"] = key };
}
