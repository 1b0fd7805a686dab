using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>Creates <see cref="MediaWithCrops{T}"/> for the model type that an item turns out to have.</summary>
internal sealed class MediaWithCropsFactory(IPublishedValueFallback publishedValueFallback)
{
    private readonly ConcurrentDictionary<Type, Type> _typesByModel = [];

    public MediaWithCrops Create(IPublishedContent media, ImageCropperValue localCrops)
    {
        var type = _typesByModel.GetOrAdd(media.GetType(), static model => typeof(MediaWithCrops<>).MakeGenericType(model));
        return (MediaWithCrops)Activator.CreateInstance(type, media, publishedValueFallback, localCrops)!;
    }
}
