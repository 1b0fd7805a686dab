using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Picking;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Media;

internal sealed class MediaPicker3ValueEditor : DataValueEditor, IDataValueReference
{
    private readonly PickedItems _items;
    private readonly IDataTypeConfigurationCache _configurations;

    public MediaPicker3ValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        PickedItems items,
        IMediaNavigationQueryService navigation,
        IDataTypeConfigurationCache configurations)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        _items = items;
        _configurations = configurations;
        Validators.Add(new ItemCountValidator<MediaPicker3Configuration>(
            texts,
            value => MediaPickerEntry.ReadList(value).Count,
            configuration => configuration.Multiple
                ? new ItemLimits(configuration.ValidationLimit?.Min, configuration.ValidationLimit?.Max)
                : default));
        Validators.Add(new PickedMediaValidator(texts, items, navigation));
        Validators.Add(new AlternativeTextValidator(texts, items));
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => MediaPickerEntry.ReadList(value).Count);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => MediaPickerEntry.ReadList(value)
            .Select(entry => new UmbracoEntityReference(new GuidUdi(Constants.UdiEntityType.Media, entry.MediaKey)));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var entries = MediaPickerEntry.ReadList(editorValue.Value)
            .Select(entry => entry with
            {
                Key = entry.Key == Guid.Empty ? Guid.NewGuid() : entry.Key,
                Crops = entry.LocalCrops.WithPlacedCropsOnly().Crops,
            })
            .ToArray();
        return entries.Length is 0 ? null : EditorJson.Write(entries);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var entries = MediaPickerEntry.ReadList(property.GetValue(culture, segment));
        var definitions = CropDefinitions.Of(_configurations.GetConfigurationAs<MediaPicker3Configuration>(property.PropertyType.DataTypeKey));
        var typeAliases = FindTypeAliases(entries);
        return entries
            .Select(entry => entry with
            {
                MediaTypeAlias = entry.MediaTypeAlias ?? typeAliases.GetValueOrDefault(entry.MediaKey),
                Crops = entry.LocalCrops.WithDefinedCrops(definitions).Crops,
            })
            .ToArray();
    }

    private Dictionary<Guid, string> FindTypeAliases(IReadOnlyList<MediaPickerEntry> entries)
    {
        var unknown = entries.Where(entry => entry.MediaTypeAlias is null).Select(entry => entry.MediaKey).Distinct().ToArray();
        return unknown.Length is 0
            ? []
            : _items.Find(UmbracoObjectTypes.Media, unknown)
                .OfType<IContentEntitySlim>()
                .ToDictionary(entity => entity.Key, entity => entity.ContentTypeAlias);
    }
}
