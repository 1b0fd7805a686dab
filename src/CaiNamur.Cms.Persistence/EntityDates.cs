using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.Persistence;

/// <summary>The dates that an entity gets when it is saved. A date that the caller has just set is kept.</summary>
internal static class EntityDates
{
    public static void SetForInsert(IEntity entity, DateTime now)
    {
        if (entity.CreateDate == default || !IsDirty(entity, nameof(IEntity.CreateDate)))
        {
            entity.CreateDate = now;
        }

        SetForUpdate(entity, now);
    }

    public static void SetForUpdate(IEntity entity, DateTime now)
    {
        if (entity.CreateDate == default)
        {
            entity.CreateDate = now;
        }

        if (entity.UpdateDate == default || !IsDirty(entity, nameof(IEntity.UpdateDate)))
        {
            entity.UpdateDate = now;
        }
    }

    private static bool IsDirty(IEntity entity, string property)
        => entity is not ICanBeDirty changes || changes.IsPropertyDirty(property);
}
