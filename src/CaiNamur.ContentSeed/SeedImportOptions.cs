namespace CaiNamur.ContentSeed;

/// <summary>What to import, and how.</summary>
public sealed record SeedImportOptions
{
    /// <summary>The seed's folder, with <c>schema</c>, <c>content</c> and <c>media</c> in it.</summary>
    public required string Directory { get; init; }

    /// <summary>Whether what exists already is replaced; otherwise it is left alone.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Whether everything is done but nothing kept.</summary>
    public bool DryRun { get; init; }
}
