using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;

namespace CaiNamur.Cms.PropertyEditors.Text;

/// <summary>
/// Gives Markdown as <see cref="IHtmlEncodedString"/>. The HTML is made once for each version of the text, as the
/// intermediate value; only the addresses of its links are looked up again when other content changes.
/// </summary>
public sealed class MarkdownValueConverter(
    IMarkdownToHtmlConverter markdown,
    HtmlLocalLinkParser linkParser,
    HtmlUrlParser urlParser) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    /// <inheritdoc />
    public override bool IsConverter(IPublishedPropertyType propertyType)
        => propertyType.EditorAlias is Constants.PropertyEditors.Aliases.MarkdownEditor;

    /// <inheritdoc />
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    /// <inheritdoc />
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc />
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        object? source,
        bool preview)
        => source?.ToString() is { Length: > 0 } text ? markdown.ToHtml(text) : null;

    /// <inheritdoc />
    public override object ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
        => new HtmlEncodedString(Resolve(inter as string));

    /// <inheritdoc />
    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc />
    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(string);

    /// <inheritdoc />
    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
        => Resolve(inter as string);

    private string Resolve(string? html) => html is null ? string.Empty : urlParser.EnsureUrls(linkParser.EnsureInternalLinks(html));
}
