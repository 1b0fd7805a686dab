using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>A language of <c>languages.yaml</c>.</summary>
internal sealed record LanguageSeed(
    SeedPosition Position,
    string IsoCode,
    string Name,
    bool IsDefault,
    bool IsMandatory,
    string? Fallback);
