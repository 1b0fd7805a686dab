namespace CaiNamur.Cms.Imaging.Caching;

/// <summary>What came of asking for an image; the content is the caller's to dispose of.</summary>
internal sealed record ProcessedImage(ImageOutcome Outcome, Stream Content, string Name);
