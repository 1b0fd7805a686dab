using System.Text.Json.Nodes;
using CaiNamur.Cms.PropertyEditors.Files;
using CaiNamur.Cms.PropertyEditors.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Blocks;

/// <summary>A property of an element type, with the editor through which its values go.</summary>
internal sealed class NestedProperty(
    IPropertyType type,
    IDataEditor editor,
    object? configuration,
    DataValueReferenceFactoryCollection references)
{
    public IPropertyType Type => type;

    /// <summary>
    /// The value as its editor and its value converter know it. Within a block, JSON is kept as JSON: as text it would be
    /// escaped once more at every level.
    /// </summary>
    public static object? Unpack(object? packed) => packed switch
    {
        JsonObject or JsonArray or object[] => EditorJson.Write(packed),
        JsonValue value => EditorJson.Read<object>(value),
        _ => packed,
    };

    public object? FromEditor(object? posted, object? currentPacked, Guid ownerKey)
    {
        var valueEditor = editor.GetValueEditor();
        var current = Unpack(currentPacked);
        if (valueEditor.IsReadOnly)
        {
            return currentPacked;
        }

        var data = new ContentPropertyData(posted, configuration)
        {
            ContentKey = ownerKey,
            PropertyTypeKey = OwnerKey.ForProperty(type.Alias),
        };
        return Pack(valueEditor.FromEditor(data, current), valueEditor.ValueType);
    }

    public object? ToEditor(object? packed) => editor.GetValueEditor(configuration).ToEditor(CreateProperty(packed));

    public IEnumerable<UmbracoEntityReference> GetReferences(object? packed) => references.GetReferences(editor, Unpack(packed));

    public IEnumerable<ITag> GetTags(object? packed, int? languageId)
        => editor.GetValueEditor() is IDataValueTags tags ? tags.GetTags(Unpack(packed), configuration, languageId) : [];

    private static object? Pack(object? stored, string valueType)
        => valueType is ValueTypes.Json && stored is string json && EditorJson.ReadNode(json) is { } node ? node : stored;

    private Property CreateProperty(object? packed)
    {
        // The block value knows to which culture the value belongs; the editor sees this one value only.
        var invariantType = (IPropertyType)type.DeepClone();
        invariantType.Variations = ContentVariation.Nothing;
        var property = new Property(invariantType);
        try
        {
            property.SetValue(Unpack(packed));
        }
        catch (InvalidOperationException)
        {
            // The property has got another storage type since: there is nothing to show.
            property.SetValue(null);
        }

        return property;
    }
}
