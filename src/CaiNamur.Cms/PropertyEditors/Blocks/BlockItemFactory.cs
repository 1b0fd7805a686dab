using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>Creates block items of the generic type that fits the models of content and settings, as block views declare it.</summary>
/// <typeparam name="TItem">The common base type of the items.</typeparam>
/// <param name="contentOnly">The generic type with one parameter.</param>
/// <param name="contentAndSettings">The generic type with two parameters.</param>
internal sealed class BlockItemFactory<TItem>(Type contentOnly, Type contentAndSettings)
    where TItem : class
{
    private readonly ConcurrentDictionary<(Type Content, Type? Settings), Type> _types = [];

    public TItem Create(Guid contentKey, IPublishedElement content, Guid? settingsKey, IPublishedElement? settings)
    {
        var type = _types.GetOrAdd((content.GetType(), settings?.GetType()), TypeFor);
        return (TItem)Activator.CreateInstance(type, contentKey, content, settingsKey, settings)!;
    }

    private Type TypeFor((Type Content, Type? Settings) models)
        => models.Settings is null
            ? contentOnly.MakeGenericType(models.Content)
            : contentAndSettings.MakeGenericType(models.Content, models.Settings);
}
