using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Translates the values of property editors between the seed's YAML and the JSON that the editor's client speaks.</summary>
internal interface ISeedValueConverter
{
    /// <summary>The aliases of the editors whose values it translates.</summary>
    IReadOnlyCollection<string> EditorAliases { get; }

    /// <summary>Gives the client's JSON for a value of the seed; null when there is no value, or a fault has been added.</summary>
    JsonNode? ToEditor(SeedNode node, SeedValueTarget target);

    /// <summary>Gives the seed's form of the client's JSON; null when there is no value.</summary>
    SeedNode? ToSeed(JsonNode value, SeedValueSource source);
}
