using CaiNamur.ContentSeed.Keys;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Values;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Reads document, element and media types.</summary>
internal sealed class ContentTypeReader(SeedFaults faults)
{
    private const string DefaultIcon = "icon-document";

    public ContentTypeSeed ReadDocumentType(SeedMapping mapping)
    {
        SeedMappingReader reader = new(mapping, faults);
        Guid key = reader.RequiredKey("key");
        ContentTypeSeed type = new(
            mapping.Position,
            key,
            reader.RequiredText("alias"),
            reader.RequiredText("name"),
            reader.Text("description")?.Value,
            reader.Text("icon")?.Value ?? DefaultIcon,
            reader.Text("folder")?.Value,
            reader.Flag("element"),
            reader.Flag("allowedAtRoot"),
            reader.Texts("compositions"),
            reader.Texts("allowedChildren"),
            reader.Text("template"),
            reader.Texts("templates"),
            reader.Text("collection"),
            ReadGroups(reader, key),
            ReadProperties(reader, key));
        reader.RejectOthers();
        CheckProperties(type);
        return type;
    }

    /// <summary>Reads a media type: a new one with a key, or properties added to an existing one, without.</summary>
    public ContentTypeSeed ReadMediaType(SeedMapping mapping)
    {
        SeedMappingReader reader = new(mapping, faults);
        string alias = reader.RequiredText("alias");
        Guid? key = reader.Key("key");
        Guid space = key ?? SeedKeys.Folder(SeedLayout.MediaTypes, alias);
        ContentTypeSeed type = new(
            mapping.Position,
            key,
            alias,
            key is null ? string.Empty : reader.RequiredText("name"),
            key is null ? null : reader.Text("description")?.Value,
            key is null ? DefaultIcon : reader.Text("icon")?.Value ?? DefaultIcon,
            key is null ? null : reader.Text("folder")?.Value,
            IsElement: false,
            key is not null && reader.Flag("allowedAtRoot"),
            key is null ? [] : reader.Texts("compositions"),
            key is null ? [] : reader.Texts("allowedChildren"),
            Template: null,
            Templates: [],
            key is null ? null : reader.Text("collection"),
            ReadGroups(reader, space),
            ReadProperties(reader, space));
        reader.RejectOthers();
        CheckProperties(type);
        return type;
    }

    private List<GroupSeed> ReadGroups(SeedMappingReader reader, Guid typeKey)
        =>
        [
            .. reader.Mappings("tabs").Select((mapping, index) => ReadGroup(mapping, index, typeKey, parentAlias: null, isTab: true)),
            .. reader.Mappings("groups").Select((mapping, index) => ReadGroup(mapping, index, typeKey, parentAlias: null, isTab: false)),
        ];

    private GroupSeed ReadGroup(SeedMapping mapping, int index, Guid typeKey, string? parentAlias, bool isTab)
    {
        SeedMappingReader reader = new(mapping, faults);
        string alias = reader.RequiredText("alias");
        string path = parentAlias is null ? alias : $"{parentAlias}/{alias}";
        GroupSeed group = new(
            mapping.Position,
            reader.Key("key") ?? SeedKeys.Group(typeKey, path),
            reader.RequiredText("name"),
            reader.Number("order") ?? index,
            isTab,
            isTab ? [.. reader.Mappings("groups").Select((child, childIndex) => ReadGroup(child, childIndex, typeKey, alias, isTab: false))] : [],
            ReadProperties(reader, typeKey));
        reader.RejectOthers();
        return group;
    }

    private List<PropertySeed> ReadProperties(SeedMappingReader parent, Guid typeKey)
        => [.. parent.Mappings("properties").Select((mapping, index) => ReadProperty(mapping, index, typeKey))];

    private PropertySeed ReadProperty(SeedMapping mapping, int index, Guid typeKey)
    {
        SeedMappingReader reader = new(mapping, faults);
        string alias = reader.RequiredText("alias");
        string name = reader.RequiredText("name");
        string dataType = reader.RequiredText("dataType");
        PropertySeed property = new(
            mapping.Position,
            reader.Key("key") ?? SeedKeys.Property(typeKey, alias),
            alias,
            name,
            reader.Text("description")?.Value,
            reader.Number("order") ?? index,
            new SeedScalar(reader.PositionOf("dataType"), dataType),
            reader.Flag("mandatory"),
            reader.Text("mandatoryMessage")?.Value,
            reader.Text("pattern")?.Value,
            reader.Text("patternMessage")?.Value,
            reader.Flag("labelOnTop"));
        reader.RejectOthers();
        return property;
    }

    private void CheckProperties(ContentTypeSeed type)
    {
        foreach (IGrouping<string, PropertySeed> twins in type.AllProperties
            .Where(property => property.Alias.Length > 0)
            .GroupBy(property => property.Alias, StringComparer.OrdinalIgnoreCase))
        {
            foreach (PropertySeed twin in twins.Skip(1))
            {
                faults.Add(twin.Position, $"The property \"{twin.Alias}\" stands twice.");
            }
        }

        if (!type.IsElement)
        {
            return;
        }

        foreach (PropertySeed property in type.AllProperties.Where(property => BlockNames.All.Contains(property.Alias)))
        {
            faults.Add(property.Position, $"The property of an element type cannot be called \"{property.Alias}\": blocks use this name.");
        }
    }
}
