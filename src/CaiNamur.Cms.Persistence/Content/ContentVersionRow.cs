namespace CaiNamur.Cms.Persistence.Content;

/// <summary>One version of a content item with all its property values.</summary>
internal sealed class ContentVersionRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    public string? Name { get; set; }

    public DateTime VersionDate { get; set; }

    public int UserId { get; set; }

    public int? TemplateId { get; set; }

    /// <summary>Was published at some time: the published version, and those that it replaced.</summary>
    public bool Published { get; set; }

    public bool PreventCleanup { get; set; }

    /// <summary>All values of the version as one JSON text.</summary>
    public string Properties { get; set; } = "{}";
}
