using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>The site has no members' area: nobody signs in to it, so no member is ever shown.</summary>
internal sealed class PublishedMemberCache(IPublishedContentTypeCache contentTypes) : IPublishedMemberCache
{
    public IPublishedMember? Get(IMember member) => null;

    public Task<IPublishedMember?> GetAsync(IMember member) => Task.FromResult<IPublishedMember?>(null);

    public IPublishedContentType GetContentType(int id) => contentTypes.Get(PublishedItemType.Member, id);

    public IPublishedContentType GetContentType(string alias) => contentTypes.Get(PublishedItemType.Member, alias);
}
