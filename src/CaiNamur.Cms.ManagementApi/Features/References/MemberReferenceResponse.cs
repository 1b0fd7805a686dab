namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>A member that refers to an item (<c>MemberReferenceResponseModel</c>).</summary>
public sealed record MemberReferenceResponse : ReferenceResponse
{
    public required ReferencingType MemberType { get; init; }
}
