using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>
/// The values of one version as JSON: the id of the property type, then the variation, then the value.
/// <code>{"57":{"":"Bonjour"},"58":{"fr-BE":12,"nl-BE":13},"59":{"fr-BE|mobile":12.50},"60":{"":{"d":"2026-11-24T08:30:00.0000000Z"}}}</code>
/// The variation is the culture, with the segment after a bar; empty when the property does not vary.
/// A value tells its own type: text, whole number, number with a decimal point, or a date in an object of its own.
/// </summary>
internal static class PropertyValuesJson
{
    public const string Empty = "{}";

    private const char SegmentSeparator = '|';
    private const string Date = "d";

    // The text only ever goes into the database, so letters with accents need no escape and keep it short.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the values by property type id.</summary>
    /// <exception cref="NotSupportedException">A value has a type that no property editor stores.</exception>
    public static string Write(IEnumerable<KeyValuePair<int, IReadOnlyCollection<StoredValue>>> properties)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            writer.WriteStartObject();
            foreach ((int propertyTypeId, IReadOnlyCollection<StoredValue> values) in properties)
            {
                if (values.Count == 0)
                {
                    continue;
                }

                writer.WriteStartObject(propertyTypeId.ToString(CultureInfo.InvariantCulture));
                foreach (StoredValue value in values)
                {
                    writer.WritePropertyName(Variation(value.Culture, value.Segment));
                    WriteValue(writer, value.Value);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads the values by property type id.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<StoredValue>> Read(string json)
    {
        if (json.Length <= Empty.Length)
        {
            return System.Collections.ObjectModel.ReadOnlyDictionary<int, IReadOnlyList<StoredValue>>.Empty;
        }

        var properties = new Dictionary<int, IReadOnlyList<StoredValue>>();
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            int length = Encoding.UTF8.GetBytes(json, rented);
            var reader = new Utf8JsonReader(rented.AsSpan(0, length));
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int propertyTypeId = int.Parse(reader.GetString()!, CultureInfo.InvariantCulture);
                properties[propertyTypeId] = ReadValues(ref reader);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return properties;
    }

    /// <summary>Names the place of a value, for a database that looks into the JSON.</summary>
    /// <returns>A path that SQLite and PostgreSQL both read.</returns>
    public static string Path(int propertyTypeId, string? culture, bool isDate)
    {
        string variation = Variation(culture, segment: null).Replace("\"", string.Empty, StringComparison.Ordinal);
        string path = string.Create(CultureInfo.InvariantCulture, $"$.\"{propertyTypeId}\".\"{variation}\"");
        return isDate ? $"{path}.\"{Date}\"" : path;
    }

    private static string Variation(string? culture, string? segment)
        => segment is null ? culture ?? string.Empty : $"{culture}{SegmentSeparator}{segment}";

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                WriteDecimal(writer, number);
                break;
            case DateTime date:
                writer.WriteStartObject();
                writer.WriteString(Date, (date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : date).ToString("O", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
                break;
            default:
                throw new NotSupportedException($"A value of type {value.GetType()} cannot be stored.");
        }
    }

    /// <summary>A decimal always has its point, which tells it from an integer.</summary>
    private static void WriteDecimal(Utf8JsonWriter writer, decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        writer.WriteRawValue(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0");
    }

    private static List<StoredValue> ReadValues(ref Utf8JsonReader reader)
    {
        var values = new List<StoredValue>(1);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string variation = reader.GetString()!;
            reader.Read();
            object value = ReadValue(ref reader);
            int separator = variation.IndexOf(SegmentSeparator, StringComparison.Ordinal);
            string culture = separator < 0 ? variation : variation[..separator];
            values.Add(new StoredValue(
                culture.Length == 0 ? null : culture,
                separator < 0 ? null : variation[(separator + 1)..],
                value));
        }

        return values;
    }

    private static object ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.Number:
                // Each kept as what it is: without the casts the integer would become a decimal.
                return reader.ValueSpan.Contains((byte)'.') ? (object)reader.GetDecimal().Normalize() : (object)reader.GetInt32();
            case JsonTokenType.StartObject:
                reader.Read();
                reader.Read();
                var date = DateTime.Parse(reader.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
                reader.Read();
                return date;
            default:
                throw new JsonException($"A property value cannot be a {reader.TokenType}.");
        }
    }
}
