using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Values of editors that the seed gives no form of their own: their JSON, written as YAML.</summary>
internal sealed class JsonValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases => [];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target) => SeedJson.ToJson(node, scalar => scalar.Value);

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source) => SeedJson.ToNode(value, text => text);
}
