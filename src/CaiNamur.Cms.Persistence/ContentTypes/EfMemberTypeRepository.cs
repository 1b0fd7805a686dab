using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class EfMemberTypeRepository(IEfScopeAccessor scopes, ContentTypeStore store, ContentTypeWriter writer)
    : EfContentTypeRepositoryBase<IMemberType>(scopes, store, writer, Constants.ObjectTypes.MemberType), IMemberTypeRepository
{
    public override void Save(IMemberType entity)
    {
        if (!entity.HasIdentity && string.IsNullOrWhiteSpace(entity.Icon))
        {
            entity.Icon = Constants.Icons.Member;
        }

        base.Save(entity);
    }
}
