using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>One choice from a fixed list, held as plain text on both sides.</summary>
internal sealed class RadioButtonListValueEditor : DataValueEditor
{
    public RadioButtonListValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
        => Validators.Add(new ListedValuesValidator(texts));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => StringList.Read(editorValue.Value) is [var choice, ..] ? choice : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => property.GetValue(culture, segment)?.ToString();
}
