using CaiNamur.Cms.Persistence.DataTypes;
using CaiNamur.Cms.Persistence.Nodes;

namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>A property with what its data type says about it.</summary>
internal sealed class TypedPropertyRow
{
    public required PropertyTypeRow Property { get; init; }

    public required DataTypeRow DataType { get; init; }

    public required Guid DataTypeKey { get; init; }

    public static IQueryable<TypedPropertyRow> Query(CmsDbContext db)
        => from property in db.Set<PropertyTypeRow>()
           join dataType in db.Set<DataTypeRow>() on property.DataTypeId equals dataType.NodeId
           join node in db.Set<NodeRow>() on dataType.NodeId equals node.Id
           select new TypedPropertyRow { Property = property, DataType = dataType, DataTypeKey = node.Key };
}
