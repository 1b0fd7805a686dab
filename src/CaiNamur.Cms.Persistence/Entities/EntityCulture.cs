namespace CaiNamur.Cms.Persistence.Entities;

internal sealed record EntityCulture(string IsoCode, string? Name, bool Available, bool Published, bool Edited);
