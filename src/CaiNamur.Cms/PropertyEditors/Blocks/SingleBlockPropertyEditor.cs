using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>One block.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.SingleBlock, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class SingleBlockPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : BlockPropertyEditor(dataValueEditorFactory)
{
    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<SingleBlockValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SingleBlockConfigurationEditor(ioHelper);
}
