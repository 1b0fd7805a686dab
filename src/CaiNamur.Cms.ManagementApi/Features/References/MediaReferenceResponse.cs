namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>A media item that refers to an item (<c>MediaReferenceResponseModel</c>).</summary>
public sealed record MediaReferenceResponse : ReferenceResponse
{
    public required ReferencingType MediaType { get; init; }
}
