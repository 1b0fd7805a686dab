using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.ContentTypes;

/// <summary>A type that may be created somewhere (<c>AllowedDocumentTypeModel</c>, <c>AllowedMediaTypeModel</c>).</summary>
public sealed record AllowedContentType
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string? Description { get; init; }

    public required string? Icon { get; init; }

    public static AllowedContentType From(IContentTypeComposition type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new AllowedContentType { Id = type.Key, Name = type.Name ?? type.Alias, Description = type.Description, Icon = type.Icon };
    }
}
