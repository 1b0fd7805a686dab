namespace CaiNamur.ContentModel.Tests.Schema;

internal sealed class TabEntry
{
    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public int? Order { get; set; }

    public List<GroupEntry> Groups { get; set; } = [];
}
