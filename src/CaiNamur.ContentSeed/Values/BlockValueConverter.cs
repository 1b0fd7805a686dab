using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Lists and grids of blocks, and single blocks.</summary>
internal sealed class BlockValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.BlockList, Aliases.BlockGrid, Aliases.SingleBlock];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        IReadOnlyList<SeedNode> blocks = SeedValueTarget.Items(node);
        if (target.DataType.EditorAlias is Aliases.SingleBlock && blocks.Count > 1)
        {
            target.Fault(node, $"\"{target.Alias}\" takes one block only.");
            return null;
        }

        return BlockValues.ToEditor(blocks, target.DataType.EditorAlias, target);
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
        => BlockValues.ToSeed(value, source.DataType.EditorAlias, source) is { Count: > 0 } blocks ? SeedSequence.Of(blocks) : null;
}
