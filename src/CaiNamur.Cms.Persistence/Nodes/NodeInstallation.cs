using CaiNamur.Cms.Installation;
using CaiNamur.Cms.Persistence.Installation;

namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>The root and the recycle bins.</summary>
internal sealed class NodeInstallation(TimeProvider time) : IInstallationStep
{
    public int Order => InstallationOrder.Nodes;

    public Task InstallAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        DateTime now = time.GetDatabaseNow();
        db.AddRange(BuiltInCatalogue.Nodes.Select(node => new NodeRow
        {
            Id = node.Id,
            Key = node.Key,
            ObjectType = node.ObjectType,
            ParentId = NodeRow.RootId,
            Path = node.Path,
            Name = node.Name,
            CreatorId = BuiltInCatalogue.SuperUser.Id,
            CreateDate = now,
            UpdateDate = now,
        }));
        return db.SaveAndForgetAsync(cancellationToken);
    }
}
