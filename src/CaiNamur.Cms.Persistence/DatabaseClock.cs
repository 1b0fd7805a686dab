namespace CaiNamur.Cms.Persistence;

internal static class DatabaseClock
{
    /// <summary>The present instant as both databases keep it, so that an entity in memory equals the one that is read back.</summary>
    public static DateTime GetDatabaseNow(this TimeProvider time) => ToDatabasePrecision(time.GetUtcNow().UtcDateTime);

    /// <summary>PostgreSQL keeps microseconds.</summary>
    public static DateTime ToDatabasePrecision(DateTime value) => value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMicrosecond));
}
