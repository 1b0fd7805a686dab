namespace CaiNamur.ContentSeed.Reading;

/// <summary>Named values in the order in which they are written; no name stands twice.</summary>
internal sealed record SeedMapping(SeedPosition Position, IReadOnlyList<SeedEntry> Entries) : SeedNode(Position)
{
    public override string Kind => "a mapping";

    public SeedNode? Find(string name) => Entries.FirstOrDefault(entry => entry.Name == name)?.Value;
}
