namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>Something that the index has to follow.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="IsMedia">Whether it happened to media.</param>
/// <param name="Id">The item, or its type.</param>
internal readonly record struct DraftChange(DraftChangeKind Kind, bool IsMedia = false, int Id = 0);
