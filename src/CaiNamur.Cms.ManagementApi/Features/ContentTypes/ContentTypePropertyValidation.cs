using System.Text.Json.Serialization;

namespace CaiNamur.Cms.ManagementApi.Features.ContentTypes;

/// <summary>What a field asks of its value (<c>PropertyTypeValidationModel</c>).</summary>
public sealed record ContentTypePropertyValidation
{
    public required bool Mandatory { get; init; }

    public required string? MandatoryMessage { get; init; }

    [JsonPropertyName("regEx")]
    public required string? RegularExpression { get; init; }

    [JsonPropertyName("regExMessage")]
    public required string? RegularExpressionMessage { get; init; }
}
