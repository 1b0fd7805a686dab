using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Values;

/// <summary>A file that a value takes in, the way an editor uploads it.</summary>
/// <param name="Key">The key by which the value names it.</param>
/// <param name="File">The file.</param>
/// <param name="Position">Where the value stands.</param>
internal sealed record SeedUpload(Guid Key, SeedFile File, SeedPosition Position);
