using CaiNamur.Web.Features.Listings.Entries;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Listings;

internal interface IListingSource
{
    void Refresh(Guid key, IPublishedContent? content, ISet<ListingEntry> touched);

    void Reset();
}
