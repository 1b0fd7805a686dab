using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Content;

/// <summary>A page of the <c>content</c> folder.</summary>
internal sealed class PageSeed
{
    public required SeedPosition Position { get; init; }

    /// <summary>The path by which links name the page, such as <c>/thematiques/migrations</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The page's key; empty when its file cannot be read.</summary>
    public Guid Key { get; init; }

    public SeedScalar? Type { get; init; }

    public SeedScalar? Name { get; init; }

    public int? Order { get; init; }

    public bool IsPublished { get; init; } = true;

    /// <summary>Whether the page stands beside the home page instead of below it.</summary>
    public bool IsAtRoot { get; init; }

    public SeedScalar? Template { get; init; }

    public SeedMapping? Properties { get; init; }

    public SeedScalar? Body { get; init; }

    /// <summary>The page above; null at the root, and for a page whose parent is not part of the seed.</summary>
    public PageSeed? Parent { get; set; }

    /// <summary>The path of the page above, also when that page is not part of the seed; null at the root.</summary>
    public string? ParentPath { get; init; }

    /// <summary>Whether the file could be read far enough to make a page of it.</summary>
    public bool IsReadable => Key != Guid.Empty && Type is not null && Name is not null;
}
