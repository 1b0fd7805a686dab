using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.Serialization;

/// <summary>An <see cref="Udi"/> as its text, <c>umb://document/…</c>.</summary>
internal sealed class UdiConverter : JsonConverter<Udi>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Udi).IsAssignableFrom(typeToConvert);

    public override Udi? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType is JsonTokenType.String && UdiParser.TryParse(reader.GetString() ?? string.Empty, out Udi? udi)
            ? udi
            : throw new JsonException("An entity identifier such as umb://document/… was expected.");

    public override void Write(Utf8JsonWriter writer, Udi value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
