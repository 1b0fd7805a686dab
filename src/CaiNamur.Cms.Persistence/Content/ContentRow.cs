namespace CaiNamur.Cms.Persistence.Content;

/// <summary>A document, blueprint, media item or member: which type it has and which versions count.</summary>
internal sealed class ContentRow
{
    public int NodeId { get; set; }

    public int ContentTypeId { get; set; }

    /// <summary>Published in any culture; always false for media and members.</summary>
    public bool Published { get; set; }

    /// <summary>The draft differs from what is published.</summary>
    public bool Edited { get; set; }

    /// <summary>The draft.</summary>
    public int CurrentVersionId { get; set; }

    /// <summary>The version that visitors see; null when nothing is published.</summary>
    public int? PublishedVersionId { get; set; }

    /// <summary>The media item's file, relative to the media root; null for everything else.</summary>
    public string? MediaPath { get; set; }
}
