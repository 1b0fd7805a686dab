using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Templates;

/// <summary>A template in short (<c>TemplateItemResponseModel</c>).</summary>
public sealed record TemplateItemResponse
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Alias { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
