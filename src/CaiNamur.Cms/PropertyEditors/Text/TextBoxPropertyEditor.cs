using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Text;

/// <summary>One line of text.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextBox, ValueType = ValueTypes.String, ValueEditorIsReusable = true)]
internal sealed class TextBoxPropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;

    public TextBoxPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TextOnlyValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new TextboxConfigurationEditor(_ioHelper);
}
