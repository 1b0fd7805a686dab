using CaiNamur.Web.Caching;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Pages;

internal sealed class PageRenderer(IEnumerable<IPageViewModelFactory> factories, PageFrameFactory frames, TimeProvider clock) : IPageRenderer
{
    private readonly Dictionary<string, IPageViewModelFactory> _factories = factories.ToDictionary(factory => factory.ContentTypeAlias, StringComparer.OrdinalIgnoreCase);

    public async ValueTask<PageRendering?> PrepareAsync(HttpContext httpContext, IPublishedContent page, bool isError, CancellationToken cancellationToken)
    {
        if (!_factories.TryGetValue(page.ContentType.Alias, out IPageViewModelFactory? factory))
        {
            throw new InvalidOperationException($"No view model factory for document type '{page.ContentType.Alias}'.");
        }

        string origin = $"{httpContext.Request.Scheme}://{httpContext.Request.Host}";
        var context = new PageContext(page, httpContext.Request.Query, httpContext.GetPageCache(), clock.GetUtcNow(), origin);
        PageViewModel? model = await factory.CreateAsync(context, cancellationToken);
        if (model is null)
        {
            return null;
        }

        PageFrame frame = await frames.CreateAsync(context, model, isError, cancellationToken);
        return new PageRendering(model, frame);
    }
}
