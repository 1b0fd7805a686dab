namespace CaiNamur.Cms.Persistence.PublicAccess;

/// <summary>A document that only some visitors may see, with all below it.</summary>
internal sealed class PublicAccessEntryRow
{
    public Guid Key { get; set; }

    public int ProtectedNodeId { get; set; }

    /// <summary>The page for visitors who are not signed in.</summary>
    public int LoginNodeId { get; set; }

    /// <summary>The page for visitors who are signed in and may not see it.</summary>
    public int NoAccessNodeId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
