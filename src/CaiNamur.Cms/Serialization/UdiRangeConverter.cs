using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.Serialization;

/// <summary>A <see cref="UdiRange"/> as its text.</summary>
internal sealed class UdiRangeConverter : JsonConverter<UdiRange>
{
    public override UdiRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return UdiRange.Parse(reader.GetString() ?? string.Empty);
        }
        catch (FormatException exception)
        {
            throw new JsonException("A range of entities such as umb://document/…?children was expected.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, UdiRange value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
