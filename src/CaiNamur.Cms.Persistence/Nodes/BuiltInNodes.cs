using CaiNamur.Cms.Installation;

namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>Nodes of built-in types and data types: directly below the root, with the id that they always have.</summary>
internal static class BuiltInNodes
{
    public static NodeRow Row(int id, Guid key, Guid objectType, string name, int sortOrder, DateTime now) => new()
    {
        Id = id,
        Key = key,
        ObjectType = objectType,
        ParentId = NodeRow.RootId,
        Level = 1,
        Path = $"{NodeRow.RootId},{id}",
        SortOrder = sortOrder,
        Name = name,
        CreatorId = BuiltInCatalogue.SuperUser.Id,
        CreateDate = now,
        UpdateDate = now,
    };
}
