using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>The crops that a data type defines.</summary>
internal static class CropDefinitions
{
    public static IReadOnlyList<ImageCropperCrop> Of(MediaPicker3Configuration? configuration) =>
    [
        .. (configuration?.Crops ?? []).Select(crop => new ImageCropperCrop
        {
            Alias = crop.Alias,
            Width = crop.Width,
            Height = crop.Height,
        }),
    ];

    public static IReadOnlyList<ImageCropperCrop> Of(ImageCropperConfiguration? configuration) => configuration?.Crops ?? [];
}
