using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Reads JSON whose shape is not certain, without exceptions.</summary>
internal static class JsonNodeExtensions
{
    public static string? Text(this JsonNode? node) => node switch
    {
        JsonValue value when value.GetValueKind() is JsonValueKind.String => value.GetValue<string>(),
        JsonValue value when value.GetValueKind() is not JsonValueKind.Null => value.ToJsonString(),
        _ => null,
    };

    /// <summary>Gives the text of a member; null when it is missing or empty.</summary>
    public static string? Text(this JsonNode node, string name)
        => node is JsonObject members && members[name].Text() is { Length: > 0 } text ? text : null;

    public static Guid? Key(this JsonNode? node) => Guid.TryParse(node.Text(), out Guid key) ? key : null;

    public static Guid? Key(this JsonNode node, string name) => node is JsonObject members ? members[name].Key() : null;

    public static IEnumerable<JsonNode> Items(this JsonNode? node)
        => node is JsonArray array ? array.OfType<JsonNode>() : [];

    public static IEnumerable<JsonNode> Items(this JsonNode node, string name)
        => node is JsonObject members ? members[name].Items() : [];

    public static JsonObject? Object(this JsonNode node, string name) => node is JsonObject members ? members[name] as JsonObject : null;
}
