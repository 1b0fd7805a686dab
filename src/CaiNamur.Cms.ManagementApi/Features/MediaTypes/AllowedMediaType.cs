using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.MediaTypes;

/// <summary>A type that may stand below another (<c>MediaTypeSortModel</c>).</summary>
public sealed record AllowedMediaType(ReferenceById MediaType, int SortOrder);
