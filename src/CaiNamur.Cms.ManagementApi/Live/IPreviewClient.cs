namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>What the preview app understands.</summary>
public interface IPreviewClient
{
    /// <summary>The draft has changed; the app loads it again if it shows it.</summary>
    /// <param name="key">Key of the document.</param>
    Task Refreshed(Guid key);
}
