namespace CaiNamur.Cms.Persistence.Permissions;

/// <summary>One permission of one group, on one node or of an extension's own kind.</summary>
internal sealed class GranularPermissionRow
{
    public int Id { get; set; }

    public int UserGroupId { get; set; }

    /// <summary>Which kind of permission this is, such as <c>DocumentGranularPermission.ContextType</c>.</summary>
    public string Context { get; set; } = string.Empty;

    /// <summary>The document, document type…; null when the kind knows none.</summary>
    public int? NodeId { get; set; }

    /// <summary>A verb; empty when the group explicitly has none on this node.</summary>
    public string Permission { get; set; } = string.Empty;
}
