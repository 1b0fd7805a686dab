using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.PropertyEditors.Links;

/// <summary>A link as the client knows it; most of it is for display and is not stored.</summary>
internal sealed class ClientLink
{
    public const string ExternalType = "external";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Icon { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Published { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? QueryString { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Target { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Trashed { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unique { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    public StoredLink ToStored()
    {
        var udi = Type is Constants.UdiEntityType.Document or Constants.UdiEntityType.Media && Guid.TryParse(Unique, out var key)
            ? new GuidUdi(Type, key)
            : null;
        return new StoredLink
        {
            Name = NullWhenBlank(Name),
            Target = NullWhenBlank(Target),
            QueryString = NullWhenBlank(QueryString),
            Udi = udi?.ToString(),
            Url = udi is null ? NullWhenBlank(Url) : null,
        };
    }

    private static string? NullWhenBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
