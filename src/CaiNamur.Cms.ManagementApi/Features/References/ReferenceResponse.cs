using System.Text.Json.Serialization;

namespace CaiNamur.Cms.ManagementApi.Features.References;

/// <summary>Something that refers to the item that was asked about (<c>IReferenceResponseModel</c>). The client draws it by its <c>$type</c>.</summary>
[JsonDerivedType(typeof(DocumentReferenceResponse), "DocumentReferenceResponseModel")]
[JsonDerivedType(typeof(MediaReferenceResponse), "MediaReferenceResponseModel")]
[JsonDerivedType(typeof(MemberReferenceResponse), "MemberReferenceResponseModel")]
[JsonDerivedType(typeof(DefaultReferenceResponse), "DefaultReferenceResponseModel")]
public abstract record ReferenceResponse
{
    public required Guid Id { get; init; }

    public required string? Name { get; init; }
}
