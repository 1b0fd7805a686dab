namespace CaiNamur.Web.Caching;

/// <summary>Drops stored pages. Called after the published cache, the menu and the listings already show the change.</summary>
public interface IPageCacheInvalidator
{
    /// <summary>Drops every stored page that carries at least one of the tags.</summary>
    ValueTask InvalidateAsync(IReadOnlyCollection<string> tags, CancellationToken cancellationToken);
}
