using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Pages;

/// <summary>Base of the factories: hands over the document as its typed model, with what every page has.</summary>
/// <typeparam name="TPage">The typed model of the document type.</typeparam>
internal abstract class PageViewModelFactory<TPage>(PageBasicsFactory basics) : IPageViewModelFactory
    where TPage : class, IPublishedContent
{
    public abstract string ContentTypeAlias { get; }

    public async ValueTask<PageViewModel?> CreateAsync(PageContext context, CancellationToken cancellationToken)
    {
        if (context.Page is not TPage page)
        {
            throw new InvalidOperationException($"The document {context.Page.Key} is of type {context.Page.ContentType.Alias} but not a {typeof(TPage).Name}.");
        }

        PageBasics common = await basics.CreateAsync(context, cancellationToken);
        return await CreateAsync(page, common, context, cancellationToken);
    }

    protected abstract ValueTask<PageViewModel?> CreateAsync(TPage page, PageBasics common, PageContext context, CancellationToken cancellationToken);
}
