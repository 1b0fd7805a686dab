namespace CaiNamur.ContentModel.Tests.Schema;

internal sealed class DocumentTypeFile
{
    public Guid Key { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public string Icon { get; set; } = "";

    public string? Folder { get; set; }

    public bool Element { get; set; }

    public bool AllowedAtRoot { get; set; }

    public List<string> Compositions { get; set; } = [];

    public List<string> AllowedChildren { get; set; } = [];

    public string? Template { get; set; }

    public bool Collection { get; set; }

    public List<TabEntry> Tabs { get; set; } = [];

    public IEnumerable<PropertyEntry> Properties => Tabs.SelectMany(tab => tab.Groups).SelectMany(group => group.Properties);
}
