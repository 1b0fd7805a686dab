namespace CaiNamur.Cms.Sync;

/// <summary>What has been announced before a commit, so that it is not told a second time when the notifications go out.</summary>
public interface IChangeAnnouncement
{
    /// <summary>Until the result is disposed, this flow of execution does not repeat what was announced.</summary>
    IDisposable WithoutRepeating();
}
