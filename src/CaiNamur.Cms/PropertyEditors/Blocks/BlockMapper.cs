using CaiNamur.Cms.PropertyEditors.Files;
using CaiNamur.Cms.PropertyEditors.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>
/// Takes block values from the client to the database and back: each value of each block goes through the editor of its
/// own property, so that blocks may hold anything, other blocks included.
/// </summary>
internal sealed class BlockMapper<TValue, TLayout>(BlockEditorDataConverter<TValue, TLayout> converter, NestedProperties properties)
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    /// <inheritdoc cref="BlockReader.Read" />
    public BlockEditorData<TValue, TLayout>? Read(object? value) => BlockReader.Read(converter, EditorJson.ReadNode(value));

    /// <summary>Converts what the client sent; <c>null</c> when no block is left.</summary>
    public TValue? FromEditor(object? posted, object? current, Guid ownerKey)
    {
        if (Read(posted) is not { } data)
        {
            return null;
        }

        RemoveUnused(data);
        var blocks = data.BlockValue;
        var currentBlocks = Read(current)?.BlockValue;
        MapFromEditor(blocks.ContentData, currentBlocks?.ContentData, ownerKey);
        MapFromEditor(blocks.SettingsData, currentBlocks?.SettingsData, ownerKey);
        return blocks;
    }

    /// <summary>Converts what the database holds; <c>null</c> when there is no block.</summary>
    public TValue? ToEditor(object? stored)
    {
        if (Read(stored)?.BlockValue is not { } blocks)
        {
            return null;
        }

        using var together = properties.LookUpAtOnce(AllBlocks(blocks));
        foreach (var block in AllBlocks(blocks))
        {
            foreach (var (property, value) in properties.Pair(block))
            {
                value.PropertyType = property.Type;
                value.Value = property.ToEditor(value.Value);
            }
        }

        return blocks;
    }

    /// <summary>The references of all values of all blocks.</summary>
    public IEnumerable<UmbracoEntityReference> GetReferences(object? stored)
        => Values(stored).SelectMany(pair => pair.Property.GetReferences(pair.Value.Value));

    /// <summary>The tags of all values of all blocks.</summary>
    public IEnumerable<ITag> GetTags(object? stored, int? languageId)
        => Values(stored).SelectMany(pair => pair.Property.GetTags(pair.Value.Value, languageId));

    private static IEnumerable<BlockItemData> AllBlocks(TValue blocks) => blocks.ContentData.Concat(blocks.SettingsData);

    private IEnumerable<(NestedProperty Property, BlockPropertyValue Value)> Values(object? stored)
        => Read(stored)?.BlockValue is { } blocks ? AllBlocks(blocks).SelectMany(properties.Pair) : [];

    private void MapFromEditor(List<BlockItemData> blocks, List<BlockItemData>? currentBlocks, Guid ownerKey)
    {
        foreach (var block in blocks)
        {
            var currentBlock = currentBlocks?.Find(candidate => candidate.Key == block.Key);
            var known = properties.Pair(block).ToArray();
            foreach (var (property, value) in known)
            {
                var currentValue = currentBlock?.Values.FirstOrDefault(candidate => IsSameValue(candidate, value));
                value.PropertyType = property.Type;
                value.Value = property.FromEditor(value.Value, currentValue?.Value, OwnerKey.ForBlock(ownerKey, block.Key));
            }

            // The values of properties that the element type does not have (any more) go.
            block.Values = [.. known.Select(pair => pair.Value)];
        }
    }

    private static bool IsSameValue(BlockPropertyValue one, BlockPropertyValue other)
        => one.Alias == other.Alias && one.Culture == other.Culture && one.Segment == other.Segment;

    // The client may leave the data of removed blocks behind.
    private static void RemoveUnused(BlockEditorData<TValue, TLayout> data)
    {
        var contentKeys = data.References.Select(reference => reference.ContentKey).ToHashSet();
        var settingsKeys = data.References.Select(reference => reference.SettingsKey).OfType<Guid>().ToHashSet();
        data.BlockValue.ContentData.RemoveAll(block => !contentKeys.Contains(block.Key));
        data.BlockValue.SettingsData.RemoveAll(block => !settingsKeys.Contains(block.Key));
        data.BlockValue.Expose = [.. data.BlockValue.Expose.Where(expose => contentKeys.Contains(expose.ContentKey))];
    }
}
