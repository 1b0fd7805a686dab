using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.DocumentTypes;

/// <summary>A type that may stand below another (<c>DocumentTypeSortModel</c>).</summary>
public sealed record AllowedDocumentType(ReferenceById DocumentType, int SortOrder);
