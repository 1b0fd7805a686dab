using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Blocks on a grid, which may hold areas with blocks of their own.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockGrid, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockGridPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : BlockPropertyEditor(dataValueEditorFactory)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<BlockGridValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new BlockGridConfigurationEditor(ioHelper);
}
