using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Features.Seo;
using CaiNamur.Web.Links;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Pages;

/// <summary>Makes what the layout shows around a page.</summary>
internal sealed class PageFrameFactory(IPublishedPages pages, ISiteChromeProvider chromes, MediaViewModelFactory media)
{
    /// <param name="context">The page.</param>
    /// <param name="model">Its view model.</param>
    /// <param name="isError">Whether the page stands for an error: it has no address of its own then.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async ValueTask<PageFrame> CreateAsync(PageContext context, PageViewModel model, bool isError, CancellationToken cancellationToken)
    {
        IPublishedContent page = context.Page;
        context.Cache.DependOn(PageCacheTags.Everything);
        context.Cache.DependOn(PageCacheTags.Chrome);

        SiteChrome? chrome = await chromes.GetAsync(cancellationToken);
        context.Cache.ExpireAt(chrome?.Alert?.NextChangeAfter(context.Now));
        IReadOnlyList<Guid> ancestorKeys = pages.AncestorKeys(page.Key);
        IReadOnlyList<LinkViewModel> breadcrumb = isError ? [] : await BreadcrumbAsync(ancestorKeys, context.Cache, cancellationToken);

        return new PageFrame
        {
            PageKey = page.Key,
            CurrentLabel = page.ShortTitle(),
            Chrome = chrome,
            Alert = chrome?.Alert is { } alert && alert.IsShownAt(context.Now) ? alert : null,
            Breadcrumb = breadcrumb,
            ActiveKeys = isError ? new HashSet<Guid>() : new HashSet<Guid>(ancestorKeys) { page.Key },
            Head = Head(context, model, chrome, breadcrumb, isError),
        };
    }

    private async Task<IReadOnlyList<LinkViewModel>> BreadcrumbAsync(IReadOnlyList<Guid> ancestorKeys, IPageCacheFeature cache, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPublishedContent> ancestors = await pages.FindManyAsync(ancestorKeys, cancellationToken);
        var links = new List<LinkViewModel>(ancestors.Count);
        foreach (IPublishedContent ancestor in ancestors)
        {
            cache.DependOn(PageCacheTags.Document(ancestor.Key));
            links.Add(new LinkViewModel { Label = ancestor.ShortTitle(), Url = pages.Path(ancestor) });
        }

        return links;
    }

    private PageHead Head(PageContext context, PageViewModel model, SiteChrome? chrome, IReadOnlyList<LinkViewModel> breadcrumb, bool isError)
    {
        string origin = context.Origin;
        var seo = context.Page as ISeo;
        string siteName = chrome?.ShortName ?? chrome?.Name ?? string.Empty;
        string? canonicalUrl = isError ? null : origin + pages.Path(context.Page) + model.CanonicalQuery;
        string title = seo?.SeoTitle is { Length: > 0 } seoTitle ? seoTitle : model.Common.Title;

        return new PageHead
        {
            Title = title,
            SiteName = context.Page is Home ? chrome?.Name ?? siteName : siteName,
            Description = seo?.SeoDescription is { Length: > 0 } description ? description : PlainSummary.Of(model.Common.Introduction),
            CanonicalUrl = canonicalUrl,
            IsIndexed = !isError && seo is not { NoIndex: true } && context.Page is not SearchPage,
            OpenGraphType = model.OpenGraphType,
            ShareImageUrl = Absolute(origin, (media.Image(seo?.ShareImage, context.Cache) ?? RasterOnly(model.Common.Illustration))?.Url),
            StructuredData = chrome is null || isError
                ? []
                : [SiteStructuredData.Organisation(chrome, origin), .. SiteStructuredData.Breadcrumb(breadcrumb, title, canonicalUrl!, origin), .. model.StructuredData],
        };
    }

    private static ImageViewModel? RasterOnly(ImageViewModel? image) => image is { IsVector: false } ? image : null;

    private static string? Absolute(string origin, string? url) => url is null || url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url : origin + url;
}
