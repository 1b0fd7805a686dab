namespace CaiNamur.Web.Features.Chrome;

/// <summary>Keeps the one <see cref="SiteChrome"/>.</summary>
internal interface ISiteChromeProvider
{
    /// <summary>The chrome, made on first use; null on a site without a home page.</summary>
    ValueTask<SiteChrome?> GetAsync(CancellationToken cancellationToken);

    /// <summary>Forgets the chrome, so that the next use makes it anew.</summary>
    void Reset();
}
