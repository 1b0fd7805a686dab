using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Media;

internal sealed class ImageCropperConfigurationEditor : ConfigurationEditor<ImageCropperConfiguration>
{
    public ImageCropperConfigurationEditor(IIOHelper ioHelper, ILocalizedTextService texts)
        : base(ioHelper)
        => Field(nameof(ImageCropperConfiguration.Crops)).Validators.Add(new CropDefinitionsValidator(texts));
}
