using System.Text.Json.Serialization;
using CaiNamur.Cms.PropertyEditors.Json;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>A date or time as the client and the database hold it; the text of the date differs between the two.</summary>
internal sealed class DateTimeValue
{
    public string? Date { get; init; }

    public string? TimeZone { get; init; }

    [JsonIgnore]
    public bool IsEmpty => string.IsNullOrWhiteSpace(Date);

    /// <summary>Reads the client's object, its stored JSON, or a bare date.</summary>
    public static DateTimeValue? Read(object? value)
    {
        var date = value is string text && !text.TrimStart().StartsWith('{')
            ? new DateTimeValue { Date = text }
            : EditorJson.Read<DateTimeValue>(value);
        return date is { IsEmpty: false } ? date : null;
    }
}
