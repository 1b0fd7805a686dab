namespace CaiNamur.Cms.Security.Reading;

/// <summary>A document with permissions of its own, which hold for all below it as well.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Its path.</param>
/// <param name="MayRead">Whether it may be read.</param>
public sealed record ReadingBranch(int Id, string Path, bool MayRead)
{
    /// <summary>Whether the document with this path is the exception or below it.</summary>
    public bool Covers(string path)
        => path.StartsWith(Path, StringComparison.Ordinal) && (path.Length == Path.Length || path[Path.Length] == ',');
}
