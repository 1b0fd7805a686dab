namespace CaiNamur.ContentModel.Tests.Schema;

internal sealed class PropertyEntry
{
    public Guid? Key { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    public string DataType { get; set; } = "";

    public bool Mandatory { get; set; }

    public string? MandatoryMessage { get; set; }

    public string? Pattern { get; set; }

    public string? PatternMessage { get; set; }

    public bool LabelOnTop { get; set; }
}
