using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Lists;

internal sealed class ColorPickerValueEditor : DataValueEditor
{
    public ColorPickerValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
        => Validators.Add(new ListedColorValidator(texts));

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => PickedColor.Read(value) is null ? 0 : 1);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => PickedColor.Read(editorValue.Value) is { } color ? EditorJson.Write(color) : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => PickedColor.Read(property.GetValue(culture, segment));
}
