using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Cms.PropertyEditors.Json;

/// <summary>
/// Reads and writes the layout of a block value, whose items have another type for each block editor.
/// Items without a valid content key are dropped: nothing could be shown for them.
/// </summary>
internal sealed class BlockLayoutConverter : JsonConverter<IDictionary<string, IEnumerable<IBlockLayoutItem>>>
{
    private const string ContentKeyProperty = "contentKey";
    private const string AreasProperty = "areas";
    private const string ItemsProperty = "items";

    public override bool HandleNull => true;

    public override IDictionary<string, IEnumerable<IBlockLayoutItem>> Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options)
    {
        var layouts = new Dictionary<string, IEnumerable<IBlockLayoutItem>>();
        if (JsonSerializer.Deserialize<JsonNode>(ref reader, options) is not JsonObject layoutsByEditor)
        {
            return layouts;
        }

        foreach (var (editorAlias, items) in layoutsByEditor)
        {
            if (LayoutItemType(editorAlias) is { } itemType && items is JsonArray array)
            {
                layouts[editorAlias] = ReadItems(array, itemType, options);
            }
        }

        return layouts;
    }

    public override void Write(
        Utf8JsonWriter writer,
        IDictionary<string, IEnumerable<IBlockLayoutItem>> value,
        JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (editorAlias, items) in value)
        {
            writer.WriteStartArray(editorAlias);
            foreach (var item in items)
            {
                JsonSerializer.Serialize(writer, item, item.GetType(), options);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static Type? LayoutItemType(string editorAlias) => editorAlias switch
    {
        Constants.PropertyEditors.Aliases.BlockList => typeof(BlockListLayoutItem),
        Constants.PropertyEditors.Aliases.BlockGrid => typeof(BlockGridLayoutItem),
        Constants.PropertyEditors.Aliases.SingleBlock => typeof(SingleBlockLayoutItem),
        Constants.PropertyEditors.Aliases.RichText => typeof(RichTextBlockLayoutItem),
        _ => null,
    };

    private static List<IBlockLayoutItem> ReadItems(JsonArray array, Type itemType, JsonSerializerOptions options)
    {
        var items = new List<IBlockLayoutItem>(array.Count);
        foreach (var node in array)
        {
            if (node is JsonObject item && HasContentKey(item))
            {
                DropInvalidItemsOfAreas(item);
                items.Add((IBlockLayoutItem)item.Deserialize(itemType, options)!);
            }
        }

        return items;
    }

    private static void DropInvalidItemsOfAreas(JsonObject item)
    {
        if (item[AreasProperty] is not JsonArray areas)
        {
            item.Remove(AreasProperty);
            return;
        }

        DropWhere(areas, area => area is not JsonObject);
        foreach (var area in areas.Cast<JsonObject>())
        {
            if (area[ItemsProperty] is not JsonArray nested)
            {
                area.Remove(ItemsProperty);
                continue;
            }

            DropWhere(nested, child => child is not JsonObject candidate || !HasContentKey(candidate));
            foreach (var child in nested.Cast<JsonObject>())
            {
                DropInvalidItemsOfAreas(child);
            }
        }
    }

    private static void DropWhere(JsonArray array, Func<JsonNode?, bool> condition)
    {
        for (var index = array.Count - 1; index >= 0; index--)
        {
            if (condition(array[index]))
            {
                array.RemoveAt(index);
            }
        }
    }

    private static bool HasContentKey(JsonObject item)
        => item[ContentKeyProperty] is JsonValue value && value.TryGetValue(out string? text) && Guid.TryParse(text, out _);
}
