namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>Tells the clients of changes that no notification of Core speaks of, such as a plan for a publication.</summary>
public interface IServerEventAnnouncer
{
    /// <summary>Tells that things have changed.</summary>
    /// <param name="source">One of <see cref="Umbraco.Cms.Core.Constants.ServerEvents.EventSource"/>.</param>
    /// <param name="keys">Keys of what has changed.</param>
    void Updated(string source, params IEnumerable<Guid> keys);

    /// <summary>Tells that things are gone.</summary>
    void Deleted(string source, params IEnumerable<Guid> keys);
}
