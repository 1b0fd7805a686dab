namespace CaiNamur.ContentModel.Tests.Schema;

internal sealed class GroupEntry
{
    public Guid? Key { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public int? Order { get; set; }

    public List<PropertyEntry> Properties { get; set; } = [];
}
