using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>What the value editors of all kinds of blocks have in common.</summary>
internal abstract class BlockValueEditor<TValue, TLayout> : DataValueEditor, IDataValueReference, IDataValueTags
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    private readonly BlockMapper<TValue, TLayout> _mapper;

    protected BlockValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        BlockEditorDataConverter<TValue, TLayout> converter,
        NestedProperties properties,
        IPropertyValidationService validationService)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        _mapper = new BlockMapper<TValue, TLayout>(converter, properties);
        Validators.Add(new NestedValuesValidator(value => Read(value)?.BlockValue, properties, validationService));
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => Read(value)?.References.Count ?? 0);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) => _mapper.GetReferences(value);

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) => _mapper.GetTags(value, languageId);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => _mapper.FromEditor(editorValue.Value, currentValue, editorValue.ContentKey) is { } blocks ? EditorJson.Write(blocks) : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => _mapper.ToEditor(property.GetValue(culture, segment)) is { } blocks ? EditorJson.WriteNode(blocks) : null;

    public override IEnumerable<Guid> ConfiguredElementTypeKeys()
        => ConfiguredBlocks(ConfigurationObject)
            .SelectMany(block => new[] { block.ContentElementTypeKey, block.SettingsElementTypeKey ?? Guid.Empty })
            .Where(key => key != Guid.Empty);

    /// <summary>The blocks that a data type allows.</summary>
    protected abstract IEnumerable<IBlockConfiguration> ConfiguredBlocks(object? configuration);

    protected BlockEditorData<TValue, TLayout>? Read(object? value) => _mapper.Read(value);
}
