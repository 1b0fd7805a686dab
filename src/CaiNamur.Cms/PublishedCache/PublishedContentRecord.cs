using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Cms.PublishedCache;

/// <summary>One version of a document or media item, as far as the published cache needs it. All dates are UTC.</summary>
public sealed record PublishedContentRecord
{
    public required int Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary><see cref="PublishedItemType.Content"/> or <see cref="PublishedItemType.Media"/>.</summary>
    public required PublishedItemType ItemType { get; init; }

    public required int ContentTypeId { get; init; }

    public required int ParentId { get; init; }

    public required int Level { get; init; }

    /// <summary>Ids from the root to the item itself, separated by commas.</summary>
    public required string Path { get; init; }

    public required int SortOrder { get; init; }

    public required bool Trashed { get; init; }

    public required DateTime CreateDate { get; init; }

    public required int CreatorId { get; init; }

    public required int VersionId { get; init; }

    public required DateTime VersionDate { get; init; }

    /// <summary>The user who wrote this version.</summary>
    public required int WriterId { get; init; }

    public int? TemplateId { get; init; }

    /// <summary>The name without regard to culture.</summary>
    public required string Name { get; init; }

    /// <summary>Whether this is the draft. Always false for media.</summary>
    public required bool IsDraft { get; init; }

    /// <summary>Names and dates by culture code, for an item that varies by culture: those of the draft, or those that are published. Culture codes ignore case.</summary>
    public required IReadOnlyDictionary<string, PublishedCultureRecord> Cultures { get; init; }

    /// <summary>The stored (source) values by property alias; aliases ignore case. A property without a value is left out.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<PublishedPropertyRecord>> Properties { get; init; }
}
