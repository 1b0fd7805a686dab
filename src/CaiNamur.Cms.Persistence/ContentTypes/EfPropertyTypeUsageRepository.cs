using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class EfPropertyTypeUsageRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IPropertyTypeUsageRepository
{
    private static readonly Guid[] TypeKinds = [Constants.ObjectTypes.DocumentType, Constants.ObjectTypes.MediaType, Constants.ObjectTypes.MemberType];

    public Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias)
    {
        CmsDbContext db = Reading();
        return PropertyValueSearch.HasValuesAsync(
            db,
            from property in db.Set<PropertyTypeRow>()
            join type in db.Set<NodeRow>() on property.ContentTypeId equals type.Id
            where type.Key == contentTypeKey && property.Alias == propertyAlias
            select property);
    }

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey)
        => Reading().Set<NodeRow>().AnyAsync(node => node.Key == contentTypeKey && TypeKinds.Contains(node.ObjectType));
}
