using CaiNamur.Cms.Persistence.Nodes;

namespace CaiNamur.Cms.Persistence.DataTypes;

/// <summary>A data type with its node.</summary>
internal sealed class DataTypeNode
{
    public required NodeRow Node { get; init; }

    public required DataTypeRow DataType { get; init; }

    public static IQueryable<DataTypeNode> Query(CmsDbContext db)
        => db.Set<NodeRow>().Join(
            db.Set<DataTypeRow>(),
            node => node.Id,
            dataType => dataType.NodeId,
            (node, dataType) => new DataTypeNode { Node = node, DataType = dataType });
}
