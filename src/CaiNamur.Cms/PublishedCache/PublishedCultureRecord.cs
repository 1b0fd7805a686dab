namespace CaiNamur.Cms.PublishedCache;

/// <summary>An item's name in one culture.</summary>
/// <param name="Name">The name.</param>
/// <param name="Date">When the culture was last written (draft) or published, in UTC.</param>
public sealed record PublishedCultureRecord(string Name, DateTime Date);
