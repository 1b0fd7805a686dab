using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Tests.PropertyEditors.Support;

/// <summary>Block values as the client of version 17 posts them.</summary>
internal static class BlockJson
{
    /// <summary>A whole value: its layout by editor alias, and everything that the layout refers to.</summary>
    public static string Value(string editorAlias, string layout, string contentData, string settingsData = "", string expose = "")
        => $$"""{"layout":{"{{editorAlias}}":[{{layout}}]},"contentData":[{{contentData}}],"settingsData":[{{settingsData}}],"expose":[{{expose}}]}""";

    /// <summary>The data of one block; each value is JSON.</summary>
    public static string Block(Guid key, IContentType type, params (string Alias, string Value)[] values)
    {
        var written = values.Select(value =>
        {
            var editorAlias = type.CompositionPropertyTypes.FirstOrDefault(property => property.Alias == value.Alias)?.PropertyEditorAlias;
            return $$"""{"alias":"{{value.Alias}}","editorAlias":"{{editorAlias}}","culture":null,"segment":null,"value":{{value.Value}}}""";
        });
        return $$"""{"key":"{{key}}","contentTypeKey":"{{type.Key}}","values":[{{string.Join(',', written)}}]}""";
    }

    public static string Expose(Guid contentKey, string culture = "null") => $$"""{"contentKey":"{{contentKey}}","culture":{{culture}},"segment":null}""";

    public static string Layout(Guid contentKey) => $$"""{"contentKey":"{{contentKey}}"}""";

    public static string Layout(Guid contentKey, Guid settingsKey) => $$"""{"contentKey":"{{contentKey}}","settingsKey":"{{settingsKey}}"}""";

    /// <summary>The value of a property of the block at a position.</summary>
    public static JsonNode? ValueOf(this JsonNode blocks, int index, string alias)
        => blocks["contentData"]![index]!["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == alias)!["value"];
}
