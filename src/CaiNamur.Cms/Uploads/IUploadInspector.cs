namespace CaiNamur.Cms.Uploads;

/// <summary>Looks into an uploaded file before it is kept: its content decides what it is, not its name.</summary>
public interface IUploadInspector
{
    /// <summary>Inspects a file.</summary>
    /// <param name="fileName">The name it was sent under; only its extension counts.</param>
    /// <param name="open">Opens the content; called more than once.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>What to keep of it, or why nothing.</returns>
    Task<UploadInspection> InspectAsync(string fileName, Func<Stream> open, CancellationToken cancellationToken = default);
}
