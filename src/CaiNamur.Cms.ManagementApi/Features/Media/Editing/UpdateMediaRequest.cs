using CaiNamur.Cms.ManagementApi.Features.Content;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Editing;

/// <summary>A media item with all its values, as it is to be (<c>UpdateMediaRequestModel</c>).</summary>
public sealed record UpdateMediaRequest : ContentRequest;
