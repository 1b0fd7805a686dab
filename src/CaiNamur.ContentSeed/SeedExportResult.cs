namespace CaiNamur.ContentSeed;

/// <summary>What an export has written.</summary>
/// <param name="DataTypes">How many data types.</param>
/// <param name="DocumentTypes">How many document, element and media types.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Media">How many media files and folders.</param>
/// <param name="Omissions">What the seed's format cannot hold or what refers to something that does not exist any more, in a sentence each.</param>
public sealed record SeedExportResult(int DataTypes, int DocumentTypes, int Pages, int Media, IReadOnlyList<string> Omissions);
