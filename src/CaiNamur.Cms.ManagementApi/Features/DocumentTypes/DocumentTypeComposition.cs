using CaiNamur.Cms.ManagementApi.Features.ContentTypes;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.DocumentTypes;

/// <summary>A type whose fields another takes over (<c>DocumentTypeCompositionModel</c>).</summary>
public sealed record DocumentTypeComposition(ReferenceById DocumentType, CompositionKind CompositionType);
