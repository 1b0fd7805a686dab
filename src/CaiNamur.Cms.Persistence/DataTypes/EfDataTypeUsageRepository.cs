using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.DataTypes;

internal sealed class EfDataTypeUsageRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IDataTypeUsageRepository
{
    public Task<bool> HasSavedValuesAsync(Guid dataTypeKey)
    {
        CmsDbContext db = Reading();
        return PropertyValueSearch.HasValuesAsync(
            db,
            from property in db.Set<PropertyTypeRow>()
            join dataType in db.Set<NodeRow>() on property.DataTypeId equals dataType.Id
            where dataType.Key == dataTypeKey
            select property);
    }
}
