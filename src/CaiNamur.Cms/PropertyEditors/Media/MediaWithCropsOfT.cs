using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <inheritdoc cref="MediaWithCrops" />
/// <typeparam name="T">The typed model of the media item.</typeparam>
/// <param name="content">The media item.</param>
/// <param name="publishedValueFallback">The value fallback of the published cache.</param>
/// <param name="localCrops">The crops and the focal point of this place only.</param>
public sealed class MediaWithCrops<T>(T content, IPublishedValueFallback publishedValueFallback, ImageCropperValue localCrops)
    : MediaWithCrops(content, publishedValueFallback, localCrops)
    where T : IPublishedContent
{
    /// <summary>The media item itself.</summary>
    public new T Content { get; } = content;
}
