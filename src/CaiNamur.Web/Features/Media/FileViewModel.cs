namespace CaiNamur.Web.Features.Media;

/// <summary>A file to download.</summary>
public sealed record FileViewModel
{
    public required string Label { get; init; }

    public required string Url { get; init; }

    /// <summary>What to expect, such as « PDF, 1,2 Mo »; null when nothing is known.</summary>
    public string? Details { get; init; }
}
