namespace CaiNamur.Cms.ManagementApi.Features.Documents.Urls;

/// <summary>An address of a document, or the reason why it has none (<c>DocumentUrlInfoModel</c>).</summary>
public sealed record DocumentUrlInfo
{
    public required string? Culture { get; init; }

    public required string? Url { get; init; }

    public required string? Message { get; init; }

    public required string Provider { get; init; }
}
