namespace CaiNamur.Cms.Hosting;

/// <summary>Brings the CMS from a ready database to the point where it answers requests.</summary>
public interface ICmsStarter
{
    /// <summary>Loads tree, publish status, addresses and the top of the site into memory, and lets the application run.</summary>
    Task StartAsync(CancellationToken cancellationToken);
}
