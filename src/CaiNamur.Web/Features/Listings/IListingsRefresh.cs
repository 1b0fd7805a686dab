using CaiNamur.Web.Features.Listings.Entries;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Listings;

/// <summary>How the lists learn of changes.</summary>
internal interface IListingsRefresh
{
    /// <summary>Brings one document up to date in the lists that were made already.</summary>
    /// <param name="key">The document.</param>
    /// <param name="content">As it is published now, or null when it is not.</param>
    /// <returns>The entries as they were and as they are: what lists show or showed.</returns>
    IReadOnlyCollection<ListingEntry> Refresh(Guid key, IPublishedContent? content);

    /// <summary>Forgets all lists; each is made anew on its next use.</summary>
    void Reset();
}
