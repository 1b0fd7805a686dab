using CaiNamur.Cms.PropertyEditors.Lists;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Text;

/// <summary>The client sends an array; the database holds one text a line, which Core's value converter reads.</summary>
internal sealed class MultipleTextStringValueEditor : DataValueEditor
{
    private static readonly string[] LineBreaks = ["\r\n", "\r", "\n"];

    public MultipleTextStringValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        Validators.Add(new ItemCountValidator<MultipleTextStringConfiguration>(
            texts,
            value => ReadTexts(value).Count,
            configuration => new ItemLimits(configuration.Min, configuration.Max)));
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => ReadTexts(value).Count);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var texts = ReadTexts(editorValue.Value);
        return texts.Count is 0 ? null : string.Join('\n', texts);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => ReadTexts(property.GetValue(culture, segment)).ToArray();

    private static IReadOnlyList<string> ReadTexts(object? value)
    {
        IEnumerable<string> texts = value is string stored && !StringList.IsJsonArray(stored)
            ? stored.Split(LineBreaks, StringSplitOptions.None)
            : StringList.Read(value).Select(OnOneLine);
        return [.. texts.Where(text => !string.IsNullOrWhiteSpace(text))];
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split(LineBreaks, StringSplitOptions.RemoveEmptyEntries));
}
