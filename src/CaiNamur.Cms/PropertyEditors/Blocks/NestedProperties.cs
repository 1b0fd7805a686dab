using CaiNamur.Cms.PropertyEditors.Picking;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Finds the properties to which the values of a block belong.</summary>
internal sealed class NestedProperties(
    IContentTypeService contentTypes,
    PropertyEditorCollection propertyEditors,
    IDataTypeConfigurationCache configurations,
    DataValueReferenceFactoryCollection references,
    PickedItems picked)
{
    /// <summary>Has what these blocks refer to looked up at once when the first of it is needed.</summary>
    public IDisposable? LookUpAtOnce(IEnumerable<BlockItemData> blocks)
        => picked.Announce(blocks.SelectMany(Pair).SelectMany(pair => pair.Property.GetReferences(pair.Value.Value)));

    /// <summary>The property types of a block; empty when its element type does not exist (any more).</summary>
    public IReadOnlyList<IPropertyType> TypesOf(BlockItemData block)
        => contentTypes.Get(block.ContentTypeKey) is { } elementType ? [.. elementType.CompositionPropertyTypes] : [];

    /// <summary>The values of a block with their properties; values of unknown properties are left out.</summary>
    public IEnumerable<(NestedProperty Property, BlockPropertyValue Value)> Pair(BlockItemData block)
    {
        var types = TypesOf(block);
        foreach (var value in block.Values)
        {
            if (types.FirstOrDefault(type => type.Alias == value.Alias) is { } type
                && propertyEditors.TryGet(type.PropertyEditorAlias, out var editor))
            {
                yield return (new NestedProperty(type, editor, configurations.GetConfiguration(type.DataTypeKey), references), value);
            }
        }
    }
}
