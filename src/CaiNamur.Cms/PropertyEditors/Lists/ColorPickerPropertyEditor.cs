using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>One colour from a fixed palette.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ColorPicker, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class ColorPickerPropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;
    private readonly ILocalizedTextService _texts;

    public ColorPickerPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper, ILocalizedTextService texts)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        _texts = texts;
        SupportsReadOnly = true;
    }

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ColorPickerValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new ColorPickerConfigurationEditor(_ioHelper, _texts);
}
