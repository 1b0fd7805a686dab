using System.Text.RegularExpressions;
using CaiNamur.Cms.Markdown.Html;
using CaiNamur.Cms.PropertyEditors.Blocks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;

namespace CaiNamur.Cms.PropertyEditors.RichText;

/// <summary>
/// Gives rich text as <see cref="IHtmlEncodedString"/>, with addresses for its links and images, cleaned. Blocks within the
/// text are left out of the HTML; the Delivery API carries them beside it.
/// </summary>
public sealed partial class RichTextValueConverter(
    HtmlLocalLinkParser linkParser,
    HtmlUrlParser urlParser,
    HtmlImageSourceParser imageParser,
    IRichTextSanitiser sanitiser,
    IPublishedContentTypeCache contentTypes,
    IPublishedModelFactory modelFactory,
    IVariationContextAccessor variationContextAccessor,
    ICacheManager cacheManager,
    IApiElementBuilder apiElementBuilder,
    IJsonSerializer jsonSerializer)
    : BlockValueConverter(
        Constants.PropertyEditors.Aliases.RichText,
        contentTypes,
        modelFactory,
        variationContextAccessor,
        cacheManager,
        apiElementBuilder)
{
    private readonly RichTextEditorBlockDataConverter _converter = new(jsonSerializer);

    /// <inheritdoc />
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    /// <inheritdoc />
    /// <remarks>An address in the text changes when another document is renamed.</remarks>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    /// <inheritdoc />
    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => RichTextValue.Read(value) is { IsBlank: false },
        _ => base.IsValue(value, level),
    };

    /// <inheritdoc />
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        object? source,
        bool preview)
        => RichTextValue.Read(source) is { } text
            ? new RichTextIntermediateValue(text.Markup ?? string.Empty, BlockReader.Read(_converter, text.Blocks))
            : null;

    /// <inheritdoc />
    public override object ConvertIntermediateToObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview)
        => new HtmlEncodedString(inter is RichTextIntermediateValue text ? Render(text.Markup) : string.Empty);

    /// <inheritdoc />
    public override Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(RichTextModel);

    /// <inheritdoc />
    public override object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding)
        => inter is RichTextIntermediateValue text
            ? new RichTextModel { Markup = Render(text.Markup), Blocks = [.. CreateBlocks(text, referenceCacheLevel, preview).Select(ToApi)] }
            : RichTextModel.Empty();

    private string Render(string markup)
    {
        var html = BlockElement().Replace(markup, string.Empty);
        html = linkParser.EnsureInternalLinks(html);
        html = urlParser.EnsureUrls(html);
        html = imageParser.EnsureImageSources(html);
        return sanitiser.Sanitise(html);
    }

    private IEnumerable<RichTextBlockItem> CreateBlocks(RichTextIntermediateValue text, PropertyCacheLevel referenceCacheLevel, bool preview)
    {
        if (text.Blocks is not { Layout: { } layout, BlockValue: { } blocks })
        {
            yield break;
        }

        foreach (var item in layout)
        {
            if (Elements.IsExposed(blocks, item.ContentKey)
                && Elements.Create(blocks.ContentData, item.ContentKey, referenceCacheLevel, preview) is { } content)
            {
                var settings = Elements.Create(blocks.SettingsData, item.SettingsKey, referenceCacheLevel, preview);
                yield return new RichTextBlockItem(item.ContentKey, content, item.SettingsKey, settings);
            }
        }
    }

    [GeneratedRegex("<umb-rte-block(?:-inline)?\\b[^>]*>(?:(?!</umb-rte-block).)*</umb-rte-block(?:-inline)?\\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex BlockElement();
}
