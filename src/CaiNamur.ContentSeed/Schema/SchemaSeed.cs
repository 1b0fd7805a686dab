namespace CaiNamur.ContentSeed.Schema;

/// <summary>What the <c>schema</c> folder of a seed holds.</summary>
internal sealed record SchemaSeed(
    IReadOnlyList<LanguageSeed> Languages,
    IReadOnlyList<DataTypeSeed> DataTypes,
    IReadOnlyList<ContentTypeSeed> MediaTypes,
    IReadOnlyList<ContentTypeSeed> DocumentTypes);
