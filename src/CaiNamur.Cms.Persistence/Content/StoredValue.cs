namespace CaiNamur.Cms.Persistence.Content;

/// <summary>One value of a property in one version.</summary>
/// <param name="Culture">Null when the value is for every culture.</param>
/// <param name="Segment">Null when the value is for every segment.</param>
/// <param name="Value">A text, an <see cref="int"/>, a <see cref="decimal"/> or a <see cref="DateTime"/>.</param>
internal readonly record struct StoredValue(string? Culture, string? Segment, object Value);
