using System.Text.Json.Nodes;

namespace CaiNamur.Cms.Tests.PropertyEditors.Support;

internal static class JsonAssertions
{
    /// <summary>Compares JSON by its meaning: the order of keys does not count, that of items does.</summary>
    public static void ShouldBeJson(this JsonNode? actual, string expected)
    {
        var node = JsonNode.Parse(expected);
        JsonNode.DeepEquals(actual, node).ShouldBeTrue($"expected {node?.ToJsonString()}\nbut was  {actual?.ToJsonString()}");
    }
}
