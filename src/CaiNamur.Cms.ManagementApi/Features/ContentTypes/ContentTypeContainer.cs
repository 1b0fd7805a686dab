using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.ContentTypes;

/// <summary>A tab or a group of fields.</summary>
public sealed record ContentTypeContainer
{
    public required Guid Id { get; init; }

    /// <summary>The tab that a group stands in.</summary>
    public required ReferenceById? Parent { get; init; }

    public required string? Name { get; init; }

    /// <summary><c>Tab</c> or <c>Group</c>.</summary>
    public required string Type { get; init; }

    public required int SortOrder { get; init; }
}
