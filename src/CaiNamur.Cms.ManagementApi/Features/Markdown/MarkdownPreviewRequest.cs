using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Features.Markdown;

/// <summary>A text as it is being written.</summary>
public sealed record MarkdownPreviewRequest
{
    /// <summary>No page comes near this many characters.</summary>
    private const int Longest = 500_000;

    [MaxLength(Longest)]
    public string? Markdown { get; init; }
}
