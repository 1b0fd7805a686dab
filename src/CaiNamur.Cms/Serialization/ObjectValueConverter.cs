using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CaiNamur.Cms.Serialization;

/// <summary>
/// Reads a value whose type is not known beforehand. Texts, numbers and truth values become .NET values, as property editors expect them;
/// objects and arrays stay JSON nodes.
/// </summary>
public sealed class ObjectValueConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number when reader.TryGetInt32(out int number) => number,
            JsonTokenType.Number when reader.TryGetInt64(out long number) => number,
            JsonTokenType.Number when reader.TryGetDecimal(out decimal number) => number,
            JsonTokenType.Number => reader.GetDouble(),
            JsonTokenType.StartArray => ReadArray(ref reader, options),
            _ => JsonNode.Parse(ref reader),
        };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        Type type = value.GetType();
        if (type == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, type, options);
    }

    /// <summary>A list of texts or numbers stays a list of them; anything else is a JSON array.</summary>
    private static object? ReadArray(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        JsonNode? node = JsonNode.Parse(ref reader);
        if (node is not JsonArray { Count: > 0 } array)
        {
            return node is JsonArray ? Array.Empty<object>() : node;
        }

        return array.All(item => item is JsonValue value && value.GetValueKind() is JsonValueKind.String)
            ? array.Select(item => item!.GetValue<string>()).ToArray()
            : node;
    }
}
