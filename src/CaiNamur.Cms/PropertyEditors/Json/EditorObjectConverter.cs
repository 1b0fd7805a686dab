using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CaiNamur.Cms.PropertyEditors.Json;

/// <summary>
/// Reads a value of unknown type the way property editors expect it: a plain string, number or boolean, an array of
/// strings where every item is one, and a JSON node for all other arrays and for objects.
/// </summary>
internal sealed class EditorObjectConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => ReadNumber(ref reader),
            _ => ReadNode(ref reader, options),
        };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var integer))
        {
            return integer;
        }

        if (reader.TryGetInt64(out var bigInteger))
        {
            return bigInteger;
        }

        return reader.TryGetDecimal(out var number) ? number : reader.GetDouble();
    }

    private static object? ReadNode(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var node = JsonSerializer.Deserialize<JsonNode>(ref reader, options);
        return node is JsonArray { Count: > 0 } array && array.All(IsString)
            ? array.Select(item => item!.GetValue<string>()).ToArray()
            : node;
    }

    private static bool IsString(JsonNode? node) => node?.GetValueKind() is JsonValueKind.String;
}
