namespace CaiNamur.Cms.Persistence.TemporaryFiles;

/// <summary>What is kept beside an uploaded file; it is written last, so a file that has it is whole.</summary>
internal sealed record TemporaryFileMetadata(string FileName, DateTime AvailableUntilUtc);
