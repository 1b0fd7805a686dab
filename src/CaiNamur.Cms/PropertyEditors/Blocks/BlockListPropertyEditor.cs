using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>A list of blocks.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockListPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : BlockPropertyEditor(dataValueEditorFactory)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<BlockListValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new BlockListConfigurationEditor(ioHelper);
}
