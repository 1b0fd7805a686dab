namespace CaiNamur.Cms.Persistence.PublishedContent;

internal sealed record SourceCulture(string IsoCode, string Name, DateTime Date);
