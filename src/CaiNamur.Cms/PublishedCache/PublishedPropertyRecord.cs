namespace CaiNamur.Cms.PublishedCache;

/// <summary>One stored value of a property.</summary>
/// <param name="Culture">The culture code, or null when the value is for every culture.</param>
/// <param name="Segment">The segment, or null when the value is for every segment.</param>
/// <param name="Value">A <see cref="string"/>, <see cref="int"/>, <see cref="decimal"/> or <see cref="DateTime"/>.</param>
public sealed record PublishedPropertyRecord(string? Culture, string? Segment, object Value);
