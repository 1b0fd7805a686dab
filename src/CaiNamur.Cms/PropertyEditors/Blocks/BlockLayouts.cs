using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Walks through block layouts.</summary>
internal static class BlockLayouts
{
    /// <summary>All items of a layout, those in the areas of a grid included.</summary>
    public static IEnumerable<IBlockLayoutItem> Flatten(IEnumerable<IBlockLayoutItem> items)
        => items.SelectMany(item => item is BlockGridLayoutItem gridItem
            ? gridItem.Areas.SelectMany(area => Flatten(area.Items)).Prepend(item)
            : [item]);
}
