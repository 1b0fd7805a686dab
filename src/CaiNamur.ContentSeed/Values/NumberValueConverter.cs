using System.Globalization;
using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Whole and decimal numbers.</summary>
internal sealed class NumberValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } =
        [Aliases.Integer, Aliases.Decimal, Aliases.PlainInteger, Aliases.PlainDecimal];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        if (target.Single(node, "a number") is not { } scalar)
        {
            return null;
        }

        bool isWhole = target.DataType.EditorAlias is Aliases.Integer or Aliases.PlainInteger;
        if (isWhole && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole))
        {
            return JsonValue.Create(whole);
        }

        if (!isWhole && TryParse(scalar, out decimal number))
        {
            return JsonValue.Create(number);
        }

        target.Fault(node, $"\"{target.Alias}\" must be {(isWhole ? "a whole number" : "a number")}, not \"{scalar.Value}\".");
        return null;
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source) => value.Text() is { Length: > 0 } text ? SeedScalar.Plain(Short(text)) : null;

    public static bool TryParse(SeedScalar scalar, out decimal number)
        => decimal.TryParse(
            scalar.Value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number);

    // Databases give decimals back with as many zeros as their columns have places.
    public static string Short(string number)
        => number.Contains('.') ? number.TrimEnd('0').TrimEnd('.') : number;
}
