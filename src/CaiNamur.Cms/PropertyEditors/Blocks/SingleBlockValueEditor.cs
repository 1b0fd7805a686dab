using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

internal sealed class SingleBlockValueEditor : BlockValueEditor<SingleBlockValue, SingleBlockLayoutItem>
{
    public SingleBlockValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        NestedProperties properties,
        IPropertyValidationService validationService,
        ILocalizedTextService texts)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute, new SingleBlockEditorDataConverter(jsonSerializer), properties, validationService)
    {
        Validators.Add(new AllowedBlocksValidator(texts, value => Read(value)?.BlockValue, ConfiguredBlocks));
    }

    protected override IEnumerable<IBlockConfiguration> ConfiguredBlocks(object? configuration)
        => configuration is SingleBlockConfiguration { Blocks: { } blocks } ? blocks : [];
}
