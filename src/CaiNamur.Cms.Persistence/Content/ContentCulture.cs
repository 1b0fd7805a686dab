namespace CaiNamur.Cms.Persistence.Content;

/// <param name="VersionId">The version.</param>
/// <param name="Culture">The language's code.</param>
/// <param name="Name">The version's name in this culture.</param>
/// <param name="Date">When it was written or published.</param>
/// <param name="Edited">Whether the culture's draft differs from what is published.</param>
internal sealed record ContentCulture(int VersionId, string Culture, string Name, DateTime Date, bool Edited);
