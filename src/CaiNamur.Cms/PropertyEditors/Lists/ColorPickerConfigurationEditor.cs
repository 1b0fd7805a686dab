using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Lists;

internal sealed class ColorPickerConfigurationEditor : ConfigurationEditor<ColorPickerConfiguration>
{
    public ColorPickerConfigurationEditor(IIOHelper ioHelper, ILocalizedTextService texts)
        : base(ioHelper)
        => Field(nameof(ColorPickerConfiguration.Items)).Validators.Add(new ColorPaletteValidator(texts));
}
