using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>The settings with which the children of a document or media are shown as a list; it holds no value.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ListView, ValueType = ValueTypes.String, ValueEditorIsReusable = true)]
internal sealed class ListViewPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
    : DataEditor(dataValueEditorFactory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new ListViewConfigurationEditor(ioHelper);
}
