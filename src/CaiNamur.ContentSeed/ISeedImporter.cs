namespace CaiNamur.ContentSeed;

/// <summary>Brings the content of a seed's folder into the CMS.</summary>
public interface ISeedImporter
{
    /// <summary>
    /// Imports a seed in one transaction. What exists is known by its key, so an import can be repeated.
    /// All faults are reported together, and any of them leaves the database and the media files as they were.
    /// </summary>
    /// <param name="options">What to import, and how.</param>
    /// <param name="cancellationToken">Stops the import, which then changes nothing.</param>
    Task<SeedImportResult> ImportAsync(SeedImportOptions options, CancellationToken cancellationToken);
}
