using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.Persistence;

/// <summary>Creation and change dates that a repository gives to what it saves, unless the caller has set them.</summary>
internal static class EntityDates
{
    /// <summary>The present instant as both databases keep it, so that an entity in memory equals the one that is read back.</summary>
    public static DateTime GetDatabaseNow(this TimeProvider time) => ToDatabasePrecision(time.GetUtcNow().UtcDateTime);

    /// <summary>PostgreSQL keeps microseconds.</summary>
    public static DateTime ToDatabasePrecision(DateTime value) => value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMicrosecond));

    public static void StampAdded(this IEntity entity, DateTime now)
    {
        if (entity.CreateDate == default || IsUntouched(entity, nameof(IEntity.CreateDate)))
        {
            entity.CreateDate = now;
        }

        entity.StampUpdated(now);
    }

    public static void StampUpdated(this IEntity entity, DateTime now)
    {
        if (entity.CreateDate == default)
        {
            entity.CreateDate = now;
        }

        if (entity.UpdateDate == default || IsUntouched(entity, nameof(IEntity.UpdateDate)))
        {
            entity.UpdateDate = now;
        }
    }

    private static bool IsUntouched(IEntity entity, string property)
        => entity is ICanBeDirty trackable && !trackable.IsPropertyDirty(property);
}
