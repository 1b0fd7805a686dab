using System.Text.Json.Nodes;
using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Finds the files that stored property values point to, also within blocks, at any depth.</summary>
internal static class StoredFiles
{
    /// <summary>The addresses of the files that an entity owns, those of its draft and of its published values.</summary>
    public static IReadOnlySet<string> OwnedBy(IContentBase content, MediaFileManager mediaFiles)
    {
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in content.Properties)
        {
            foreach (var value in property.Values)
            {
                Collect(property, value.EditedValue);
                Collect(property, value.PublishedValue);
            }
        }

        return addresses;

        void Collect(IProperty property, object? value)
            => Map(property.PropertyType.PropertyEditorAlias, property.PropertyType.Key, value, content.Key, CollectOwned);

        string CollectOwned(string src, Guid ownerKey, Guid propertyKey)
        {
            if (mediaFiles.IsFileOwnedBy(src, ownerKey, propertyKey))
            {
                addresses.Add(src);
            }

            return src;
        }
    }

    /// <summary>Gives a stored value in which every file is exchanged for another; what holds no file comes back as it is.</summary>
    /// <param name="editorAlias">The alias of the property editor.</param>
    /// <param name="propertyKey">The key of the property type.</param>
    /// <param name="value">The stored value.</param>
    /// <param name="ownerKey">The key of the document or media.</param>
    /// <param name="exchange">Gives the new address for an address, its owner's key and its property's key.</param>
    public static object? Map(string? editorAlias, Guid propertyKey, object? value, Guid ownerKey, Func<string, Guid, Guid, string?> exchange)
    {
        switch (editorAlias)
        {
            case Constants.PropertyEditors.Aliases.UploadField when value?.ToString() is { Length: > 0 } src:
                return exchange(src, ownerKey, propertyKey);
            case Constants.PropertyEditors.Aliases.ImageCropper when ImageCropperValue.Read(value) is { HasImage: true } image:
                return EditorJson.Write(image with { Src = exchange(image.Src!, ownerKey, propertyKey) });
            case Constants.PropertyEditors.Aliases.BlockList:
            case Constants.PropertyEditors.Aliases.BlockGrid:
            case Constants.PropertyEditors.Aliases.SingleBlock:
                return EditorJson.ReadNode(value) is JsonObject blocks && MapBlocks(blocks, ownerKey, exchange) ? blocks.ToJsonString() : value;
            case Constants.PropertyEditors.Aliases.RichText:
                return EditorJson.ReadNode(value) is JsonObject text && text["blocks"] is JsonObject nested && MapBlocks(nested, ownerKey, exchange)
                    ? text.ToJsonString()
                    : value;
            default:
                return value;
        }
    }

    private static bool MapBlocks(JsonObject blocks, Guid ownerKey, Func<string, Guid, Guid, string?> exchange)
    {
        var changed = false;
        foreach (var block in Objects(blocks["contentData"]).Concat(Objects(blocks["settingsData"])))
        {
            if (!Guid.TryParse(Text(block["key"]), out var blockKey))
            {
                continue;
            }

            foreach (var property in Objects(block["values"]))
            {
                changed |= MapProperty(property, OwnerKey.ForBlock(ownerKey, blockKey), exchange);
            }
        }

        return changed;
    }

    private static bool MapProperty(JsonObject property, Guid ownerKey, Func<string, Guid, Guid, string?> exchange)
    {
        if (Text(property["alias"]) is not { } alias || property["value"] is not { } node)
        {
            return false;
        }

        object value = Text(node) is { } text ? text : node.DeepClone();
        var mapped = Map(Text(property["editorAlias"]), OwnerKey.ForProperty(alias), value, ownerKey, exchange);
        if (ReferenceEquals(mapped, value))
        {
            return false;
        }

        property["value"] = EditorJson.ReadNode(mapped) ?? JsonValue.Create(mapped?.ToString());
        return true;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node is JsonArray array ? array.OfType<JsonObject>() : [];

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
