namespace CaiNamur.Cms.Persistence.Redirects;

/// <summary>An address that content once had.</summary>
internal sealed class RedirectUrlRow
{
    public Guid Id { get; set; }

    public int ContentId { get; set; }

    public string Url { get; set; } = string.Empty;

    /// <summary>What the address is looked up by: addresses can be longer than what a database takes into an index.</summary>
    public string UrlHash { get; set; } = string.Empty;

    /// <summary>Empty for content that does not vary by culture.</summary>
    public string Culture { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }
}
