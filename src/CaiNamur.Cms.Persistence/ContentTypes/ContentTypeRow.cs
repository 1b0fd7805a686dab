namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>A document, media or member type; its name, key and place are in its node.</summary>
internal sealed class ContentTypeRow
{
    public int NodeId { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string? Icon { get; set; }

    public string? Thumbnail { get; set; }

    public string? Description { get; set; }

    /// <summary>Key of the data type that shows the children as a collection; null when they stand in the tree.</summary>
    public Guid? ListView { get; set; }

    public bool IsElement { get; set; }

    public bool AllowedAsRoot { get; set; }

    /// <summary>A <c>ContentVariation</c>.</summary>
    public byte Variations { get; set; }

    public bool PreventCleanup { get; set; }

    public int? KeepAllVersionsNewerThanDays { get; set; }

    public int? KeepLatestVersionPerDayForDays { get; set; }
}
