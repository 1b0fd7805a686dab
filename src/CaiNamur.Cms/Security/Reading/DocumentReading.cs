namespace CaiNamur.Cms.Security.Reading;

/// <summary>
/// What somebody may read of the documents. Core lets the permission on the nearest ancestor decide; so the permission on the few documents
/// that have their own answers for all documents below them, without asking for each.
/// </summary>
/// <param name="ByDefault">Whether documents may be read that are below none of the exceptions.</param>
/// <param name="Exceptions">The documents that have a permission of their own.</param>
public sealed record DocumentReading(bool ByDefault, IReadOnlyList<ReadingBranch> Exceptions)
{
    /// <summary>Whether every document may be read.</summary>
    public bool Everything { get; } = ByDefault && Exceptions.All(exception => exception.MayRead);

    /// <summary>Whether the document with this path may be read.</summary>
    public bool Allows(string path)
        => Exceptions
            .Where(exception => exception.Covers(path))
            .MaxBy(exception => exception.Path.Length)?.MayRead ?? ByDefault;
}
