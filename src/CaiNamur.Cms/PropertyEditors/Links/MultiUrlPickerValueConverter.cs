using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace CaiNamur.Cms.PropertyEditors.Links;

/// <summary>
/// Gives a <see cref="Link"/> where one link at most may be picked, and a list of them otherwise. Links to what is not
/// published are left out.
/// </summary>
public sealed class MultiUrlPickerValueConverter(
    IPublishedContentCache documents,
    IPublishedMediaCache media,
    IPublishedUrlProvider urls,
    IApiContentNameProvider apiContentNames,
    IApiContentRouteBuilder apiContentRoutes,
    IApiMediaUrlProvider apiMediaUrls) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    /// <inheritdoc />
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias is Constants.PropertyEditors.Aliases.MultiUrlPicker;

    /// <inheritdoc />
    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => null,
        PropertyValueLevel.Inter => value is IReadOnlyList<StoredLink> { Count: > 0 },
        _ => value is not null,
    };

    /// <inheritdoc />
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType)
        => IsSingle(propertyType) ? typeof(Link) : typeof(IEnumerable<Link>);

    /// <inheritdoc />
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc />
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        object? source,
        bool preview)
        => StoredLink.ReadList(source);

    /// <inheritdoc />
    public override object? ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
    {
        var links = LinksOf(inter).Select(link => ToLink(link, preview)).OfType<Link>();
        return IsSingle(propertyType) ? links.FirstOrDefault() : links.ToArray();
    }

    /// <inheritdoc />
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc />
    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<ApiLink>);

    /// <inheritdoc />
    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
        => LinksOf(inter).Select(link => ToApiLink(link, preview)).OfType<ApiLink>().ToArray();

    private static IReadOnlyList<StoredLink> LinksOf(object? inter) => inter as IReadOnlyList<StoredLink> ?? [];

    private static bool IsSingle(IPublishedPropertyType propertyType)
        => propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>() is { MaxNumber: 1 };

    private static string? ExternalAddressOf(StoredLink link)
        => link.HasTarget && LinkAddress.IsAllowed(link.Url ?? string.Empty) ? link.AddressOf(link.Url) : null;

    private IPublishedContent? Find(GuidUdi reference, bool preview)
        => reference.EntityType is Constants.UdiEntityType.Media
            ? media.GetById(preview, reference.Guid)
            : documents.GetById(preview, reference.Guid);

    private Link? ToLink(StoredLink link, bool preview)
    {
        if (link.Reference is not { } reference)
        {
            return ExternalAddressOf(link) is { } address
                ? new Link { Name = link.Name, Target = link.Target, Type = LinkType.External, Url = address }
                : null;
        }

        if (Find(reference, preview) is not { } content)
        {
            return null;
        }

        var isMedia = content.ItemType is PublishedItemType.Media;
        return new Link
        {
            Name = link.Name ?? content.Name,
            Target = link.Target,
            Type = isMedia ? LinkType.Media : LinkType.Content,
            Udi = reference,
            Url = link.AddressOf(isMedia ? urls.GetMediaUrl(content) : urls.GetUrl(content)),
        };
    }

    private ApiLink? ToApiLink(StoredLink link, bool preview)
    {
        if (link.Reference is not { } reference)
        {
            return ExternalAddressOf(link) is not null
                ? ApiLink.External(link.Name, link.Url ?? string.Empty, link.QueryString, link.Target)
                : null;
        }

        if (Find(reference, preview) is not { } content)
        {
            return null;
        }

        var title = link.Name ?? apiContentNames.GetName(content);
        if (content.ItemType is PublishedItemType.Media)
        {
            return ApiLink.Media(title, apiMediaUrls.GetUrl(content), link.QueryString, link.Target, content.Key, content.ContentType.Alias);
        }

        return apiContentRoutes.Build(content) is { } route
            ? ApiLink.Content(title, link.QueryString, link.Target, content.Key, content.ContentType.Alias, route, culture: null)
            : null;
    }
}
