using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Publications;

/// <summary>The cards of the publications in a list.</summary>
internal sealed class PublicationCards(IPublishedPages pages, MediaViewModelFactory media)
{
    public async ValueTask<IReadOnlyList<PublicationCard>> CreateAsync(IEnumerable<PublicationEntry> entries, PageContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPublishedContent> publications = await pages.FindManyAsync(entries.Select(entry => entry.Key), cancellationToken);
        return [.. publications.OfType<Publication>().Select(publication => Card(publication, context))];
    }

    private PublicationCard Card(Publication publication, PageContext context)
    {
        context.Cache.DependOn(PageCacheTags.Document(publication.Key));
        return new PublicationCard
        {
            Title = publication.FullTitle(),
            Url = pages.Path(publication),
            Details = PublicationDetails.Text(publication),
            Summary = ((IPageHeader)publication).Introduction,
            Cover = media.Image(publication.Cover, context.Cache),
        };
    }
}
