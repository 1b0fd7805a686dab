namespace CaiNamur.ContentSeed;

/// <summary>Writes the content of the CMS into a seed's folder.</summary>
public interface ISeedExporter
{
    /// <summary>
    /// Writes types, media and pages in the format that <see cref="ISeedImporter"/> reads: the same content gives the same files.
    /// Pages are written as they are published, or as drafts when they are not.
    /// </summary>
    /// <param name="directory">The folder to write into; it must be empty or not exist yet.</param>
    /// <param name="cancellationToken">Stops the export.</param>
    /// <exception cref="IOException">The folder is not empty, or a file cannot be written.</exception>
    Task<SeedExportResult> ExportAsync(string directory, CancellationToken cancellationToken);
}
