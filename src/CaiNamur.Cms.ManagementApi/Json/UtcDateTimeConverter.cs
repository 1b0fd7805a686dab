using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaiNamur.Cms.ManagementApi.Json;

/// <summary>Core's dates are UTC whatever their kind says. Without an offset the client would take them for its own zone.</summary>
internal sealed class UtcDateTimeConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TryGetDateTimeOffset(out DateTimeOffset value) ? value.UtcDateTime : throw new JsonException("A date in ISO 8601 is expected.");

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options)
        => writer.WriteStringValue(DateTime.SpecifyKind(value, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture));
}
