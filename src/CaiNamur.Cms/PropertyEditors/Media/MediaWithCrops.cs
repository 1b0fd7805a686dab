using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>A published media item together with the crops and the focal point of the place where it was picked.</summary>
public class MediaWithCrops : PublishedContentWrapped
{
    /// <summary>Initialises the item.</summary>
    /// <param name="content">The media item.</param>
    /// <param name="publishedValueFallback">The value fallback of the published cache.</param>
    /// <param name="localCrops">The crops and the focal point of this place only.</param>
    public MediaWithCrops(IPublishedContent content, IPublishedValueFallback publishedValueFallback, ImageCropperValue localCrops)
        : base(content, publishedValueFallback)
    {
        Content = content;
        LocalCrops = localCrops;
    }

    /// <summary>The media item itself, of its typed model where there is one.</summary>
    public IPublishedContent Content { get; }

    /// <summary>The crops and the focal point of this place only; those of the media item are in its own file property.</summary>
    public ImageCropperValue LocalCrops { get; }
}
