using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>The settings of the image cropper.</summary>
public sealed class ImageCropperConfiguration
{
    /// <summary>The crops that editors may place.</summary>
    [ConfigurationField("crops")]
    public IReadOnlyList<ImageCropperCrop>? Crops { get; set; }
}
