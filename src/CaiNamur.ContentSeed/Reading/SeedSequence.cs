namespace CaiNamur.ContentSeed.Reading;

/// <summary>A list of values.</summary>
internal sealed record SeedSequence(SeedPosition Position, IReadOnlyList<SeedNode> Items) : SeedNode(Position)
{
    public override string Kind => "a list";

    public static SeedSequence Of(IEnumerable<SeedNode> items) => new(SeedPosition.None, [.. items]);
}
