using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CaiNamur.Cms.PropertyEditors.Json;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.PropertyEditors.Links;

/// <summary>A link as the database holds it: to a document or media by UDI, or to an address.</summary>
internal sealed class StoredLink
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Target { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? QueryString { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Udi { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    [JsonIgnore]
    public GuidUdi? Reference => UdiParser.TryParse(Udi, out GuidUdi? udi) ? udi : null;

    [JsonIgnore]
    public bool HasTarget => Reference is not null || Url is not null || QueryString is not null;

    /// <summary>Reads the client's list as well as the stored one.</summary>
    public static IReadOnlyList<StoredLink> ReadList(object? value)
        => [.. EditorJson.ReadList<JsonObject>(value).Select(Read).OfType<StoredLink>()];

    /// <summary>An address with the query string or anchor that belongs to the link.</summary>
    public string AddressOf(string? url) => (url ?? string.Empty) + QueryString;

    private static StoredLink? Read(JsonObject link)
        => EditorJson.Read<StoredLink>(link) is { Reference: not null } stored
            ? stored
            : EditorJson.Read<ClientLink>(link)?.ToStored();
}
