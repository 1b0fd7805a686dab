using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Checks that each block of a grid stands where it may, and that its areas hold neither too few nor too many blocks.</summary>
internal sealed class BlockGridAreasValidator(
    ILocalizedTextService texts,
    Func<object?, BlockEditorData<BlockGridValue, BlockGridLayoutItem>?> read) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not BlockGridConfiguration configuration || read(value) is not { Layout: { } layout } data)
        {
            yield break;
        }

        var grid = new Grid(configuration, data.BlockValue);
        var items = layout.ToArray();
        if (!grid.MayStand(items, block => block.AllowAtRoot) || !grid.AreasMayHoldTheirBlocks(items))
        {
            yield return texts.Invalid("blockTypeNotAllowed");
        }

        if (!grid.AreasHoldTheRightNumber(items))
        {
            yield return texts.Invalid("entriesAreasMismatch");
        }
    }

    private sealed class Grid
    {
        private readonly Dictionary<Guid, BlockGridConfiguration.BlockGridBlockConfiguration> _blocksByType = [];
        private readonly Dictionary<Guid, Guid> _typesByContent = [];

        public Grid(BlockGridConfiguration configuration, BlockGridValue value)
        {
            foreach (var block in configuration.Blocks ?? [])
            {
                _blocksByType[block.ContentElementTypeKey] = block;
            }

            foreach (var content in value.ContentData)
            {
                _typesByContent[content.Key] = content.ContentTypeKey;
            }
        }

        public bool MayStand(
            IEnumerable<BlockGridLayoutItem> items,
            Func<BlockGridConfiguration.BlockGridBlockConfiguration, bool> isAllowed)
            => items.Select(ConfigurationOf).All(block => block is null || isAllowed(block));

        public bool AreasMayHoldTheirBlocks(IEnumerable<BlockGridLayoutItem> items)
            => items.SelectMany(item => item.Areas).All(area =>
                MayStand(area.Items, block => block.AllowInAreas) && AreasMayHoldTheirBlocks(area.Items));

        public bool AreasHoldTheRightNumber(IEnumerable<BlockGridLayoutItem> items)
            => items.All(item => (ConfigurationOf(item)?.Areas ?? []).All(area => HoldsTheRightNumber(item, area))
                && item.Areas.All(area => AreasHoldTheRightNumber(area.Items)));

        private static bool HoldsTheRightNumber(BlockGridLayoutItem item, BlockGridConfiguration.BlockGridAreaConfiguration area)
        {
            var count = item.Areas.FirstOrDefault(candidate => candidate.Key == area.Key)?.Items.Length ?? 0;
            return (area.MinAllowed is not > 0 || count >= area.MinAllowed) && (area.MaxAllowed is not > 0 || count <= area.MaxAllowed);
        }

        private BlockGridConfiguration.BlockGridBlockConfiguration? ConfigurationOf(BlockGridLayoutItem item)
            => _typesByContent.TryGetValue(item.ContentKey, out var typeKey) ? _blocksByType.GetValueOrDefault(typeKey) : null;
    }
}
