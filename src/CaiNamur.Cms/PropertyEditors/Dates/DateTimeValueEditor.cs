using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>The client reads and writes "2027-03-21 09:00:00", without a time zone.</summary>
internal sealed class DateTimeValueEditor : DataValueEditor
{
    private const string ClientFormat = "yyyy-MM-dd HH:mm:ss";

    public DateTimeValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer jsonSerializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts)
        : base(shortStringHelper, jsonSerializer, ioHelper, attribute)
        => Validators.Add(new Validator(texts));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) => Read(editorValue.Value);

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment))?.ToString(ClientFormat, CultureInfo.InvariantCulture);

    private static DateTime? Read(object? value) => value switch
    {
        DateTime date => date,
        DateTimeOffset date => date.DateTime,
        null => null,

        // The hour on the wall counts: an offset, where there is one, says nothing about the day that was meant.
        _ => IsoDate.TryParseWallTime(value.ToString(), out var wallTime) ? wallTime : null,
    };

    private sealed class Validator(ILocalizedTextService texts) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value,
            string? valueType,
            object? dataTypeConfiguration,
            PropertyValidationContext validationContext)
        {
            if (!string.IsNullOrWhiteSpace(value?.ToString()) && Read(value) is null)
            {
                yield return texts.Invalid("invalidDate", value.ToString());
            }
        }
    }
}
