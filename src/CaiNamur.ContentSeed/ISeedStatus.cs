namespace CaiNamur.ContentSeed;

/// <summary>Tells whether a database waits for its first content.</summary>
public interface ISeedStatus
{
    /// <summary>Whether the database holds no page at all, not even in the recycle bin.</summary>
    bool IsEmpty();
}
