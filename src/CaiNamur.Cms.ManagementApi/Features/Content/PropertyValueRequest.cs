using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using CaiNamur.Cms.Serialization;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>A property value as the client sends it (<c>DocumentValueModel</c>, <c>MediaValueModel</c>). What else the client sends with it is ignored.</summary>
public sealed record PropertyValueRequest
{
    [Required]
    public required string Alias { get; init; }

    /// <summary>ISO code; null when the property is the same in every language.</summary>
    public string? Culture { get; init; }

    public string? Segment { get; init; }

    /// <summary>What the editor of the property holds: any JSON.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? Value { get; init; }
}
