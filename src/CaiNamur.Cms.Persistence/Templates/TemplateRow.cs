namespace CaiNamur.Cms.Persistence.Templates;

/// <summary>A template; its name and key are in its node, whose parent is the master template. The view is a file of the site.</summary>
internal sealed class TemplateRow
{
    public int NodeId { get; set; }

    public string Alias { get; set; } = string.Empty;
}
