namespace CaiNamur.ContentSeed;

/// <summary>What an import has done.</summary>
/// <param name="Created">How many languages, types, media and pages are new.</param>
/// <param name="Updated">How many were replaced.</param>
/// <param name="Unchanged">How many were left alone, or were the same already.</param>
/// <param name="Faults">What stood in the way, by file and line; with any of them, nothing has been changed.</param>
public sealed record SeedImportResult(int Created, int Updated, int Unchanged, IReadOnlyList<SeedFault> Faults)
{
    /// <summary>Whether the seed could be imported.</summary>
    public bool Succeeded => Faults.Count == 0;
}
