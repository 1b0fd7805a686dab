using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaiNamur.Cms.PropertyEditors.Blocks;
using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;

namespace CaiNamur.Cms.PropertyEditors.RichText;

/// <summary>
/// The HTML is stored as it was written, and cleaned where it is shown. Images are stored without an address: it comes from
/// the media item each time, so that it stays right when the file is exchanged.
/// </summary>
internal sealed partial class RichTextValueEditor : DataValueEditor, IDataValueReference, IDataValueTags
{
    private const string BlocksPath = "blocks.";

    private readonly BlockMapper<RichTextBlockValue, RichTextBlockLayoutItem> _blocks;
    private readonly HtmlImageSourceParser _imageParser;
    private readonly HtmlLocalLinkParser _linkParser;

    public RichTextValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        NestedProperties properties,
        IPropertyValidationService validationService,
        ILocalizedTextService texts,
        HtmlImageSourceParser imageParser,
        HtmlLocalLinkParser linkParser)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        _imageParser = imageParser;
        _linkParser = linkParser;
        _blocks = new BlockMapper<RichTextBlockValue, RichTextBlockLayoutItem>(new RichTextEditorBlockDataConverter(jsonSerializer), properties);
        Validators.Add(new NestedValuesValidator(ReadBlocks, properties, validationService, BlocksPath));
        Validators.Add(new AllowedBlocksValidator(texts, ReadBlocks, ConfiguredBlocks));
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => RichTextValue.Read(value) is { IsBlank: false } ? 1 : 0);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
    {
        if (RichTextValue.Read(value) is not { } text)
        {
            return [];
        }

        var markup = text.Markup ?? string.Empty;
        return _linkParser.FindUdisFromLocalLinks(markup)
            .Concat(_imageParser.FindUdisFromDataAttributes(markup))
            .OfType<Udi>()
            .Select(udi => new UmbracoEntityReference(udi))
            .Concat(_blocks.GetReferences(text.Blocks));
    }

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
        => _blocks.GetTags(RichTextValue.Read(value)?.Blocks, languageId);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (RichTextValue.Read(editorValue.Value) is not { } text)
        {
            return null;
        }

        var currentBlocks = RichTextValue.Read(currentValue)?.Blocks;
        var blocks = _blocks.FromEditor(text.Blocks, currentBlocks, editorValue.ContentKey);
        if (blocks is null && string.IsNullOrWhiteSpace(text.Markup))
        {
            return null;
        }

        // An image that was pasted but never became a media item would be lost with the browser tab anyway.
        var markup = PastedImage().Replace(_imageParser.RemoveImageSources(text.Markup ?? string.Empty), string.Empty);
        return EditorJson.Write(Compose(markup, blocks));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => RichTextValue.Read(property.GetValue(culture, segment)) is { } text
            ? EditorJson.WriteNode(Compose(_imageParser.EnsureImageSources(text.Markup ?? string.Empty), _blocks.ToEditor(text.Blocks)))
            : null;

    public override IEnumerable<Guid> ConfiguredElementTypeKeys()
        => ConfiguredBlocks(ConfigurationObject)
            .SelectMany(block => new[] { block.ContentElementTypeKey, block.SettingsElementTypeKey ?? Guid.Empty })
            .Where(key => key != Guid.Empty);

    private static RichTextConfiguration.RichTextBlockConfiguration[] ConfiguredBlocks(object? configuration)
        => configuration is RichTextConfiguration { Blocks: { } blocks } ? blocks : [];

    private static RichTextValue Compose(string markup, RichTextBlockValue? blocks)
        => new() { Markup = markup, Blocks = (JsonObject?)EditorJson.WriteNode(blocks ?? new RichTextBlockValue()) };

    private RichTextBlockValue? ReadBlocks(object? value) => _blocks.Read(RichTextValue.Read(value)?.Blocks)?.BlockValue;

    [GeneratedRegex("<img[^>]*\\sdata-tmpimg=[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PastedImage();
}
