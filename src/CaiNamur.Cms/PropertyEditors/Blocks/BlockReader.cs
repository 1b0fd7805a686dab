using System.Text.Json.Nodes;
using CaiNamur.Cms.PropertyEditors.Json;
using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Reads block values, of which the JSON may be incomplete.</summary>
internal static class BlockReader
{
    private const string ExposeProperty = "expose";

    /// <summary>Reads a block value in its present or its original form; <c>null</c> when it holds no block.</summary>
    public static BlockEditorData<TValue, TLayout>? Read<TValue, TLayout>(BlockEditorDataConverter<TValue, TLayout> converter, JsonNode? json)
        where TValue : BlockValue<TLayout>, new()
        where TLayout : class, IBlockLayoutItem, new()
    {
        if (json is not JsonObject || EditorJson.Read<TValue>(json) is not { } blocks)
        {
            return null;
        }

        RemoveNulls(blocks);
        var data = converter.Convert(blocks);
        if (data.References.Count is 0)
        {
            return null;
        }

        // Whoever writes blocks by hand means them to be seen.
        if (json[ExposeProperty] is not JsonArray)
        {
            blocks.Expose = [.. blocks.ContentData.Select(block => new BlockItemVariation(block.Key, null, null))];
        }

        return data;
    }

    // JSON may hold null where the types do not.
    private static void RemoveNulls(BlockValue blocks)
    {
        blocks.ContentData ??= [];
        blocks.SettingsData ??= [];
        blocks.Expose = [.. (blocks.Expose ?? []).Where(expose => expose is not null)];
        RemoveNulls(blocks.ContentData);
        RemoveNulls(blocks.SettingsData);
    }

    private static void RemoveNulls(List<BlockItemData> blocks)
    {
        blocks.RemoveAll(block => block is null);
        foreach (var block in blocks)
        {
            block.Values = [.. (block.Values ?? []).Where(value => value is not null)];
        }
    }
}
