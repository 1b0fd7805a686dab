namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>Anything else that refers to an item (<c>DefaultReferenceResponseModel</c>).</summary>
public sealed record DefaultReferenceResponse : ReferenceResponse
{
    public required string? Type { get; init; }

    public required string? Icon { get; init; }
}
