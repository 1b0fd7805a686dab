namespace CaiNamur.ContentSeed;

/// <summary>Something in a seed that stands in the way of its import.</summary>
/// <param name="File">Path of the file relative to the seed's folder, with forward slashes.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Reason">What is wrong, in a sentence.</param>
public sealed record SeedFault(string File, int Line, string Reason)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}: {Reason}";
}
