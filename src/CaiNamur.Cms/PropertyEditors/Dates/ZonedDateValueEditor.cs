using System.Globalization;
using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>
/// Dates and times as <c>{ date, timeZone }</c>: in the client's format towards the client, always with an offset in the database.
/// </summary>
internal sealed class ZonedDateValueEditor : DataValueEditor, IDataValueSortable
{
    private const string StoredFormat = "yyyy-MM-ddTHH:mm:sszzz";
    private const string SortableFormat = "yyyy-MM-ddTHH:mm:ssZ";

    private readonly DateTimeFormat _format;

    public ZonedDateValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        DateTimeFormat format)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
    {
        _format = format;
        Validators.Add(new ZonedDateValidator(texts, format));
    }

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => DateTimeValue.Read(value) is null ? 0 : 1);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (!TryRead(editorValue.Value, out var value, out var date))
        {
            return null;
        }

        return EditorJson.Write(new DateTimeValue
        {
            Date = date.ToString(StoredFormat, CultureInfo.InvariantCulture),
            TimeZone = _format.HasTimeZone ? value.TimeZone : null,
        });
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => TryRead(property.GetValue(culture, segment), out var value, out var date)
            ? new DateTimeValue { Date = _format.ToEditor(date), TimeZone = value.TimeZone }
            : null;

    public string? GetSortableValue(object? value, object? dataTypeConfiguration)
        => TryRead(value, out _, out var date)
            ? date.UtcDateTime.ToString(SortableFormat, CultureInfo.InvariantCulture)
            : null;

    private bool TryRead(object? source, out DateTimeValue value, out DateTimeOffset date)
    {
        date = default;
        value = DateTimeValue.Read(source) ?? new DateTimeValue();
        return !value.IsEmpty && _format.TryParse(value, out date);
    }
}
