using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Numbers;

internal sealed class SliderValueEditor : DataValueEditor
{
    public SliderValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
        => Validators.Add(new SliderValidator(texts));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => SliderValue.Read(editorValue.Value)?.ToString();

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => SliderValue.Read(property.GetValue(culture, segment));
}
