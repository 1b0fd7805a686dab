using System.Globalization;
using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Values;

/// <summary>What is looked at in an image: the focal point, and the cut made for each named crop.</summary>
internal static class ImageArea
{
    private static readonly string[] Sizes = ["width", "height"];
    private static readonly string[] Coordinates = ["x1", "y1", "x2", "y2"];

    public static JsonObject? FocalPointToJson(SeedMapping? node, SeedFaults faults)
    {
        if (node is null)
        {
            return null;
        }

        SeedMappingReader reader = new(node, faults);
        JsonObject point = new() { ["left"] = Share(reader, "left", faults), ["top"] = Share(reader, "top", faults) };
        reader.RejectOthers();
        return point;
    }

    public static JsonArray CropsToJson(SeedMapping? node, SeedFaults faults)
    {
        JsonArray crops = [];
        foreach (SeedEntry entry in node?.Entries ?? [])
        {
            if (entry.Value is not SeedMapping mapping)
            {
                faults.Add(entry.Position, $"The crop \"{entry.Name}\" must be a mapping.");
                continue;
            }

            SeedMappingReader reader = new(mapping, faults);
            JsonObject crop = new() { ["alias"] = entry.Name };
            foreach (string size in Sizes)
            {
                crop[size] = reader.Number(size) ?? 0;
            }

            crop["coordinates"] = new JsonObject(Coordinates.Select(name => KeyValuePair.Create(name, (JsonNode?)Share(reader, name, faults))));
            reader.RejectOthers();
            crops.Add((JsonNode)crop);
        }

        return crops;
    }

    /// <summary>Gives the entries for the focal point and the crops of an image; none where the image is not touched.</summary>
    public static IEnumerable<SeedEntry> ToEntries(JsonNode value)
    {
        if (value.Object("focalPoint") is { } point && !(point.Text("left") is "0.5" && point.Text("top") is "0.5"))
        {
            yield return SeedValueSource.Entry("focalPoint", Numbers(point, "left", "top"));
        }

        SeedEntry[] crops =
        [
            .. value.Items("crops")
                .Where(crop => crop.Object("coordinates") is not null && crop.Text("alias") is not null)
                .Select(crop => SeedValueSource.Entry(
                    crop.Text("alias")!,
                    SeedValueSource.Mapping([.. Numbers(crop, Sizes).Entries, .. Numbers(crop.Object("coordinates")!, Coordinates).Entries]))),
        ];
        if (crops.Length > 0)
        {
            yield return SeedValueSource.Entry("crops", SeedValueSource.Mapping(crops));
        }
    }

    private static decimal Share(SeedMappingReader reader, string name, SeedFaults faults)
    {
        if (reader.Text(name) is { } text
            && decimal.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal share)
            && share is >= 0 and <= 1)
        {
            return share;
        }

        faults.Add(reader.PositionOf(name), $"\"{name}\" must be a number from 0 to 1.");
        return 0;
    }

    private static SeedMapping Numbers(JsonNode node, params string[] names)
        => SeedValueSource.Mapping(names.Select(name => SeedValueSource.Entry(name, SeedScalar.Plain(node.Text(name) ?? "0"))));
}
