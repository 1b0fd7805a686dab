using Umbraco.Cms.Core.Models.DeliveryApi;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>A media item of the Delivery API with the crops of the place where it was picked.</summary>
internal sealed class ApiMediaWithCrops(IApiMedia media, ImageCropperValue image) : IApiMediaWithCrops
{
    public Guid Id => media.Id;

    public string Name => media.Name;

    public string MediaType => media.MediaType;

    public string Url => media.Url;

    public string? Extension => media.Extension;

    public int? Width => media.Width;

    public int? Height => media.Height;

    public int? Bytes => media.Bytes;

    public IDictionary<string, object?> Properties => media.Properties;

    public ImageFocalPoint? FocalPoint { get; } = ApiImage.FocalPointOf(image);

    public IEnumerable<ImageCrop>? Crops { get; } = ApiImage.CropsOf(image);
}
