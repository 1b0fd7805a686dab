using System.Globalization;
using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Dates and times as they are said in Belgium: <c>2027-03-21</c>, <c>2027-03-21T09:00</c>, <c>09:00</c>.</summary>
internal sealed class DateValueConverter : ISeedValueConverter
{
    private const string Zone = "Europe/Brussels";
    private const string DateForm = "yyyy-MM-dd";

    private static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById(Zone);
    private static readonly string[] InstantForms = [DateForm, "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] TimeForms = ["HH:mm", "HH:mm:ss"];

    public IReadOnlyCollection<string> EditorAliases { get; } =
    [
        Aliases.DateTime,
        Aliases.DateTimeUnspecified,
        Aliases.DateTimeWithTimeZone,
        Aliases.DateOnly,
        Aliases.TimeOnly,
        Aliases.PlainDateTime,
        Aliases.PlainTime,
    ];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        string editor = target.DataType.EditorAlias;
        bool isTime = editor is Aliases.TimeOnly or Aliases.PlainTime;
        string what = isTime
            ? "a time such as 09:00"
            : editor is Aliases.DateOnly ? "a date such as 2027-03-21" : "a date such as 2027-03-21 or 2027-03-21T09:00";
        if (target.Single(node, what) is not { } scalar)
        {
            return null;
        }

        string[] forms = isTime ? TimeForms : editor is Aliases.DateOnly ? [DateForm] : InstantForms;
        if (!DateTime.TryParseExact(scalar.Value, forms, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out DateTime local))
        {
            target.Fault(node, $"\"{target.Alias}\" must be {what}, not \"{scalar.Value}\".");
            return null;
        }

        if (editor is Aliases.DateTimeWithTimeZone && Brussels.IsInvalidTime(local))
        {
            target.Fault(node, $"The hour {scalar.Value} does not exist in Belgium: the clocks are put forward.");
            return null;
        }

        return Json(editor, local);
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        string? text = value is JsonObject ? value.Text("date") : value.Text();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        string editor = source.DataType.EditorAlias;
        if (editor is Aliases.DateTimeWithTimeZone)
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
                ? SeedScalar.Plain(Form(TimeZoneInfo.ConvertTime(instant, Brussels).DateTime))
                : null;
        }

        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault, out DateTime local))
        {
            return null;
        }

        return SeedScalar.Plain(editor switch
        {
            Aliases.DateOnly => local.ToString(DateForm, CultureInfo.InvariantCulture),
            Aliases.TimeOnly or Aliases.PlainTime => TimeForm(local),
            _ => Form(local),
        });
    }

    private static JsonNode Json(string editor, DateTime local) => editor switch
    {
        Aliases.DateTime or Aliases.PlainDateTime or Aliases.PlainTime
            => JsonValue.Create(local.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture))!,
        Aliases.DateOnly => Json(local.ToString(DateForm, CultureInfo.InvariantCulture), zone: null),
        Aliases.TimeOnly => Json(local.ToString("HH:mm:ss", CultureInfo.InvariantCulture), zone: null),
        Aliases.DateTimeWithTimeZone => Json(
            new DateTimeOffset(local, Brussels.GetUtcOffset(local)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
            Zone),
        _ => Json(local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), zone: null),
    };

    private static JsonObject Json(string date, string? zone) => new() { ["date"] = date, ["timeZone"] = zone };

    private static string Form(DateTime local)
        => local.TimeOfDay == TimeSpan.Zero
            ? local.ToString(DateForm, CultureInfo.InvariantCulture)
            : $"{local.ToString(DateForm, CultureInfo.InvariantCulture)}T{TimeForm(local)}";

    private static string TimeForm(DateTime local)
        => local.ToString(local.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
}
