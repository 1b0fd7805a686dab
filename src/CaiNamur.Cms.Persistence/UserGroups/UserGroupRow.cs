namespace CaiNamur.Cms.Persistence.UserGroups;

/// <summary>A group of backoffice users with what it may see and do.</summary>
internal sealed class UserGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Description { get; set; }

    public string? Icon { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    /// <summary>Null: no access to documents through this group; the root node: to all of them.</summary>
    public int? StartContentId { get; set; }

    /// <summary>Null: no access to media through this group; the root node: to all of them.</summary>
    public int? StartMediaId { get; set; }

    /// <summary>Aliases of the backoffice sections.</summary>
    public List<string> Sections { get; set; } = [];

    /// <summary>Permission verbs that hold where nothing more specific is set.</summary>
    public List<string> Permissions { get; set; } = [];

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
