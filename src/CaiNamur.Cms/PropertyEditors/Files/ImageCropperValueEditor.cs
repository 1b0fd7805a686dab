using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Media;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>The file is stored as that of an upload field; focal point and placed crops stand beside its address.</summary>
internal sealed class ImageCropperValueEditor : DataValueEditor
{
    private readonly UploadedFileStore _store;
    private readonly IDataTypeConfigurationCache _configurations;

    public ImageCropperValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        UploadedFileStore store,
        UploadValidator validator,
        IDataTypeConfigurationCache configurations)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        _store = store;
        _configurations = configurations;
        Validators.Add(validator);
        Validators.Add(new CropValidator(texts));
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => UploadValue.Read(value) is null ? 0 : 1);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (UploadValue.Read(editorValue.Value) is not { } upload)
        {
            return null;
        }

        var currentSrc = ImageCropperValue.Read(currentValue)?.Src;
        var src = _store.Resolve(upload, currentSrc, editorValue);
        var image = ImageCropperValue.Read(editorValue.Value) ?? new ImageCropperValue();
        return src is null ? null : EditorJson.Write((image with { Src = src }).WithPlacedCropsOnly());
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var definitions = CropDefinitions.Of(_configurations.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey));
        return ImageCropperValue.Read(property.GetValue(culture, segment)) is { HasImage: true } image
            ? (image with { FocalPoint = image.FocalPoint ?? ImageCropperFocalPoint.Centre }).WithDefinedCrops(definitions)
            : null;
    }
}
