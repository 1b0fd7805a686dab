namespace CaiNamur.Web.Caching;

/// <summary>Access to the <see cref="IPageCacheFeature"/> of a request.</summary>
public static class PageCacheHttpContextExtensions
{
    /// <summary>Gets what the page of this request depends on so far; the first call starts an empty collection.</summary>
    public static IPageCacheFeature GetPageCache(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        IPageCacheFeature? feature = context.Features.Get<IPageCacheFeature>();
        if (feature is null)
        {
            feature = new PageCacheFeature();
            context.Features.Set(feature);
        }

        return feature;
    }
}
