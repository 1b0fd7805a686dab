namespace CaiNamur.ContentSeed.Reading;

/// <summary>A named value of a mapping.</summary>
/// <param name="Position">Where the name stands.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record SeedEntry(SeedPosition Position, string Name, SeedNode Value);
