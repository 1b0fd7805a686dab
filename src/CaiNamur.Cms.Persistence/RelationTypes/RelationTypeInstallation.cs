using CaiNamur.Cms.Installation;
using CaiNamur.Cms.Persistence.Installation;

namespace CaiNamur.Cms.Persistence.RelationTypes;

internal sealed class RelationTypeInstallation(TimeProvider time) : IInstallationStep
{
    public int Order => InstallationOrder.RelationTypes;

    public Task InstallAsync(CmsDbContext db, CancellationToken cancellationToken)
    {
        DateTime now = time.GetDatabaseNow();
        db.AddRange(BuiltInCatalogue.RelationTypes.Select(type => new RelationTypeRow
        {
            Id = type.Id,
            Key = type.Key,
            Alias = type.Alias,
            Name = type.Name,
            IsBidirectional = type.IsBidirectional,
            IsDependency = type.IsDependency,
            ParentObjectType = type.ParentObjectType,
            ChildObjectType = type.ChildObjectType,
            CreateDate = now,
            UpdateDate = now,
        }));
        return db.SaveAndForgetAsync(cancellationToken);
    }
}
