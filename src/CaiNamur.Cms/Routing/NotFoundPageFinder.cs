using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace CaiNamur.Cms.Routing;

/// <summary>Answers an unknown address with the page that editors wrote for it.</summary>
internal sealed class NotFoundPageFinder(IErrorPages pages) : IContentLastChanceFinder
{
    public async Task<bool> TryFindContent(IPublishedRequestBuilder contentRequest)
    {
        IPublishedContent? page = await pages.FindAsync(404).ConfigureAwait(false);
        contentRequest.SetIs404();
        if (page is null)
        {
            return false;
        }

        contentRequest.SetPublishedContent(page);
        return true;
    }
}
