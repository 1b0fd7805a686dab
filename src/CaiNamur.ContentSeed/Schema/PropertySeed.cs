using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>A property of a document or media type.</summary>
internal sealed record PropertySeed(
    SeedPosition Position,
    Guid Key,
    string Alias,
    string Name,
    string? Description,
    int Order,
    SeedScalar DataType,
    bool Mandatory,
    string? MandatoryMessage,
    string? Pattern,
    string? PatternMessage,
    bool LabelOnTop);
