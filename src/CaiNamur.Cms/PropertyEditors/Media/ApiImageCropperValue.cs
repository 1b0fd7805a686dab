using Umbraco.Cms.Core.Models.DeliveryApi;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>An image of the Delivery API.</summary>
/// <param name="Url">The address of the uncropped image.</param>
/// <param name="FocalPoint">The spot that must stay visible.</param>
/// <param name="Crops">The crops of the data type.</param>
public sealed record ApiImageCropperValue(string Url, ImageFocalPoint? FocalPoint, IEnumerable<ImageCrop> Crops);
