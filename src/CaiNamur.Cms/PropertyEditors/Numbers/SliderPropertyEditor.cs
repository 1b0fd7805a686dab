using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Numbers;

/// <summary>A number, or a range of numbers, on a scale.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Slider, ValueType = ValueTypes.String, ValueEditorIsReusable = true)]
internal sealed class SliderPropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;

    public SliderPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<SliderValueEditor>(Attribute!);

    protected override IConfigurationEditor CreateConfigurationEditor() => new SliderConfigurationEditor(_ioHelper);
}
