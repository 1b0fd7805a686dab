using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>Choices from a list of check boxes.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.CheckBoxList, ValueType = ValueTypes.String, ValueEditorIsReusable = true)]
internal sealed class CheckBoxListPropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;
    private readonly ILocalizedTextService _texts;

    public CheckBoxListPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper, ILocalizedTextService texts)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        _texts = texts;
        SupportsReadOnly = true;
    }

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<StringListValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor()
        => new ValueListConfigurationEditor<ValueListConfiguration>(_ioHelper, _texts);
}
