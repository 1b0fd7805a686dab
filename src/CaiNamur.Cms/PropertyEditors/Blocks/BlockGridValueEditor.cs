using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

internal sealed class BlockGridValueEditor : BlockValueEditor<BlockGridValue, BlockGridLayoutItem>
{
    public BlockGridValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        NestedProperties properties,
        IPropertyValidationService validationService,
        ILocalizedTextService texts)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute, new BlockGridEditorDataConverter(jsonSerializer), properties, validationService)
    {
        Validators.Add(new ItemCountValidator<BlockGridConfiguration>(
            texts,
            value => Read(value)?.Layout?.Count() ?? 0,
            configuration => new ItemLimits(configuration.ValidationLimit?.Min, configuration.ValidationLimit?.Max)));
        Validators.Add(new AllowedBlocksValidator(texts, value => Read(value)?.BlockValue, ConfiguredBlocks));
        Validators.Add(new BlockGridAreasValidator(texts, Read));
    }

    protected override IEnumerable<IBlockConfiguration> ConfiguredBlocks(object? configuration)
        => configuration is BlockGridConfiguration { Blocks: { } blocks } ? blocks : [];
}
