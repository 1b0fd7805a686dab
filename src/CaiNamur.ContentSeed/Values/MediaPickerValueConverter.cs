using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Picked media, by their paths; with focal point and crops where they differ from the medium's own.</summary>
internal sealed class MediaPickerValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.MediaPicker3];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        JsonArray items = [];
        foreach (SeedNode item in SeedValueTarget.Items(node))
        {
            if (Item(item, items.Count, target) is { } picked)
            {
                items.Add((JsonNode)picked);
            }
        }

        return items.Count == 0 ? null : items;
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        List<SeedNode> items = [];
        foreach (JsonNode item in value.Items())
        {
            if (item.Key("mediaKey") is not { } mediaKey || source.Names.Media(mediaKey) is not { } path)
            {
                source.Omit("a picked medium does not exist any more");
                continue;
            }

            SeedEntry[] details = [.. source.KeyEntry(item.Key("key") ?? Guid.Empty, items.Count), .. ImageArea.ToEntries(item)];
            SeedScalar file = SeedScalar.Text(path);
            items.Add(details.Length == 0 ? file : SeedValueSource.Mapping([SeedValueSource.Entry("file", file), .. details]));
        }

        return items.Count switch
        {
            0 => null,
            1 => items[0],
            _ => SeedSequence.Of(items),
        };
    }

    private static JsonObject? Item(SeedNode node, int index, SeedValueTarget target)
    {
        if (node is SeedScalar path)
        {
            return target.Targets.Media(path) is { } media ? Item(media, target.PartKey(index), focalPoint: null, crops: []) : null;
        }

        if (node is not SeedMapping mapping)
        {
            target.Fault(node, $"\"{target.Alias}\" must name media files.");
            return null;
        }

        SeedMappingReader reader = new(mapping, target.Properties.Faults);
        SeedScalar? file = reader.Text("file");
        Guid key = reader.Key("key") ?? target.PartKey(index);
        JsonObject? focalPoint = ImageArea.FocalPointToJson(reader.Mapping("focalPoint"), target.Properties.Faults);
        JsonArray crops = ImageArea.CropsToJson(reader.Mapping("crops"), target.Properties.Faults);
        reader.RejectOthers();
        if (file is null)
        {
            target.Fault(node, "\"file\" is missing.");
            return null;
        }

        return target.Targets.Media(file) is { } found ? Item(found, key, focalPoint, crops) : null;
    }

    private static JsonObject Item(SeedMediaTarget media, Guid key, JsonObject? focalPoint, JsonArray crops) => new()
    {
        ["key"] = key,
        ["mediaKey"] = media.Key,
        ["mediaTypeAlias"] = media.TypeAlias,
        ["crops"] = crops,
        ["focalPoint"] = focalPoint,
    };
}
