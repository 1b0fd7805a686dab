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

/// <summary>Choices from a fixed list, held as a JSON array of strings on both sides.</summary>
internal sealed class StringListValueEditor : DataValueEditor
{
    public StringListValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
        => Validators.Add(new ListedValuesValidator(texts));

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => StringList.Read(value).Count);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var choices = StringList.Read(editorValue.Value);
        return choices.Count is 0 ? null : EditorJson.Write(choices.ToArray());
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => StringList.Read(property.GetValue(culture, segment)).ToArray();
}
