using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Listings.Entries;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Directories;

/// <summary>The cards of the organisations in a list, numbered in its order.</summary>
internal sealed class OrganisationCards(IPublishedPages pages)
{
    public async ValueTask<IReadOnlyList<OrganisationCard>> CreateAsync(IEnumerable<OrganisationEntry> entries, PageContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<IPublishedContent> organisations = await pages.FindManyAsync(entries.Select(entry => entry.Key), cancellationToken);
        return [.. organisations.OfType<Organisation>().Select((organisation, index) => Create(organisation, index + 1, context.Cache))];
    }

    public OrganisationCard Create(Organisation source, int number, IPageCacheFeature cache)
    {
        cache.DependOn(PageCacheTags.Document(source.Key));
        return new OrganisationCard
        {
            Title = source.FullTitle(),
            Url = pages.Path(source),
            Number = number,
            Kind = source.Kind,
            Summary = source.Introduction,
            Address = new PostalAddress(source.StreetAddress, source.PostalCode, source.Commune),
            Languages = [.. source.Languages],
            Services = [.. source.Services],
            Phone = PhoneNumber.For(source.Phone),
            Email = source.Email,
            Website = source.Website.ToViewModel(cache),
            Latitude = source.Latitude,
            Longitude = source.Longitude,
        };
    }
}
