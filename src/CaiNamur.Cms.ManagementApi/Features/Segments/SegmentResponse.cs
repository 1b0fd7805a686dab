namespace CaiNamur.Cms.ManagementApi.Features.Segments;

/// <summary>A segment (<c>SegmentResponseModel</c>).</summary>
public sealed record SegmentResponse(string Name, string Alias);
