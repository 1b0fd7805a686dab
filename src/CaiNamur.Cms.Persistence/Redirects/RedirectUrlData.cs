namespace CaiNamur.Cms.Persistence.Redirects;

/// <summary>A redirect with the key and path of its content.</summary>
internal sealed class RedirectUrlData
{
    public required RedirectUrlRow Row { get; init; }

    public required Guid ContentKey { get; init; }

    public required string ContentPath { get; init; }
}
