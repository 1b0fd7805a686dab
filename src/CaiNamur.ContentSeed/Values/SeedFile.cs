namespace CaiNamur.ContentSeed.Values;

/// <summary>A file on the disk that becomes part of a value.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="FullPath">Its place.</param>
internal sealed record SeedFile(string FileName, string FullPath);
