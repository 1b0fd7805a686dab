namespace CaiNamur.Cms.Persistence;

internal static class CmsDbContextSaving
{
    /// <summary>Saves and forgets the rows: the context is shared by the whole scope, and a tracked row would hide what others write.</summary>
    public static void SaveAndForget(this CmsDbContext db)
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <inheritdoc cref="SaveAndForget"/>
    public static async Task SaveAndForgetAsync(this CmsDbContext db, CancellationToken cancellationToken = default)
    {
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
