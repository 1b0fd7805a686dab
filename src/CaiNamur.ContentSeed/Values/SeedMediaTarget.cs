namespace CaiNamur.ContentSeed.Values;

/// <summary>A media item that a value refers to.</summary>
/// <param name="Key">Its key.</param>
/// <param name="TypeAlias">The alias of its type.</param>
internal sealed record SeedMediaTarget(Guid Key, string TypeAlias);
