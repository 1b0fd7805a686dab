using Umbraco.Cms.Core.Models.DeliveryApi;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>Maps crops and focal points to the models of the Delivery API.</summary>
internal static class ApiImage
{
    public static ImageFocalPoint? FocalPointOf(ImageCropperValue image)
        => image.FocalPoint is { } point ? new ImageFocalPoint(point.Left, point.Top) : null;

    public static IReadOnlyList<ImageCrop> CropsOf(ImageCropperValue image) =>
    [
        .. image.Crops.Select(crop => new ImageCrop(
            crop.Alias,
            crop.Width,
            crop.Height,
            crop.Coordinates is { } place ? new ImageCropCoordinates(place.X1, place.Y1, place.X2, place.Y2) : null)),
    ];
}
