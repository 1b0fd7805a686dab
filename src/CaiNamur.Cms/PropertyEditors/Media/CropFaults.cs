using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>Finds crops and focal points that lie outside the image.</summary>
internal static class CropFaults
{
    public static IEnumerable<ValidationResult> Of(ImageCropperValue image, ILocalizedTextService texts)
    {
        if (image.FocalPoint is { IsWithinImage: false })
        {
            yield return texts.Invalid("invalidCrop", string.Empty);
        }

        foreach (var crop in image.Crops.Where(crop => crop.Coordinates is { IsWithinImage: false }))
        {
            yield return texts.Invalid("invalidCrop", crop.Alias);
        }
    }
}
