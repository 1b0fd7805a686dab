using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Keys;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Values;

/// <summary>What a value of the seed is read for.</summary>
internal sealed record SeedValueTarget
{
    /// <summary>The key of the page, media item or block that has the property.</summary>
    public required Guid Owner { get; init; }

    /// <summary>The property's alias.</summary>
    public required string Alias { get; init; }

    public required SeedDataType DataType { get; init; }

    public required SeedPropertyReader Properties { get; init; }

    /// <summary>The client's JSON of the value that the property has so far.</summary>
    public JsonNode? Current { get; init; }

    public ISeedTargets Targets => Properties.Targets;

    /// <summary>Gives the key of a part of the value that has none in the seed: the same at every import.</summary>
    public Guid PartKey(int index) => SeedKeys.Part(Owner, $"{Alias}[{index}]");

    public void Fault(SeedNode node, string reason) => Properties.Faults.Add(node.Position, reason);

    /// <summary>Gives a single value, or null with a fault.</summary>
    public SeedScalar? Single(SeedNode node, string what)
    {
        if (node is SeedScalar scalar)
        {
            return scalar;
        }

        Fault(node, $"\"{Alias}\" must be {what}, not {node.Kind}.");
        return null;
    }

    /// <summary>Gives the items of a list; a value that stands alone is a list of one.</summary>
    public static IReadOnlyList<SeedNode> Items(SeedNode node) => node is SeedSequence sequence ? sequence.Items : [node];
}
