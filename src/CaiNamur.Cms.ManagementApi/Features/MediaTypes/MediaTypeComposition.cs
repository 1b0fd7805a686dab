using CaiNamur.Cms.ManagementApi.Features.ContentTypes;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.MediaTypes;

/// <summary>A type whose fields another takes over (<c>MediaTypeCompositionModel</c>).</summary>
public sealed record MediaTypeComposition(ReferenceById MediaType, CompositionKind CompositionType);
