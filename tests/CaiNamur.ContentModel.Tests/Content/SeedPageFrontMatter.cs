namespace CaiNamur.ContentModel.Tests.Content;

internal sealed class SeedPageFrontMatter
{
    public Guid Key { get; set; }

    public string Type { get; set; } = "";

    public string Name { get; set; } = "";

    public int? Order { get; set; }

    public bool Publish { get; set; } = true;

    public string? Template { get; set; }

    public Dictionary<string, object?> Properties { get; set; } = [];
}
