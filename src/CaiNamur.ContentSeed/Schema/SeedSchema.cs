using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>The types as they stand in the database, looked up once instead of once a page.</summary>
internal sealed class SeedSchema
{
    private readonly Dictionary<Guid, SeedDataType> _dataTypes = [];
    private readonly Dictionary<string, IContentType> _documentTypesByAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, IContentType> _documentTypesByKey = [];
    private readonly Dictionary<string, IMediaType> _mediaTypesByAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, IReadOnlyList<IPropertyType>> _properties = [];

    private SeedSchema()
    {
    }

    public IReadOnlyCollection<SeedDataType> DataTypes => _dataTypes.Values;

    public IReadOnlyCollection<IContentType> DocumentTypes => _documentTypesByKey.Values;

    public IReadOnlyCollection<IMediaType> MediaTypes => _mediaTypesByAlias.Values;

    public static async Task<SeedSchema> LoadAsync(
        IDataTypeService dataTypes,
        IContentTypeService documentTypes,
        IMediaTypeService mediaTypes,
        PropertyEditorCollection editors)
    {
        SeedSchema schema = new();
        foreach (IDataType dataType in await dataTypes.GetAllAsync())
        {
            if (dataType.Editor is { } editor || editors.TryGet(dataType.EditorAlias, out editor))
            {
                schema._dataTypes[dataType.Key] = new SeedDataType(dataType, editor);
            }
        }

        foreach (IContentType type in documentTypes.GetAll())
        {
            schema._documentTypesByAlias[type.Alias] = type;
            schema._documentTypesByKey[type.Key] = type;
        }

        foreach (IMediaType type in mediaTypes.GetAll())
        {
            schema._mediaTypesByAlias[type.Alias] = type;
        }

        return schema;
    }

    public SeedDataType? DataType(Guid key) => _dataTypes.GetValueOrDefault(key);

    public IContentType? DocumentType(string alias) => _documentTypesByAlias.GetValueOrDefault(alias);

    public IContentType? DocumentType(Guid key) => _documentTypesByKey.GetValueOrDefault(key);

    public IMediaType? MediaType(string alias) => _mediaTypesByAlias.GetValueOrDefault(alias);

    /// <summary>Gives the properties of a type with those of its compositions, in the order in which an editor sees them.</summary>
    public IReadOnlyList<IPropertyType> Properties(IContentTypeComposition type)
    {
        if (_properties.TryGetValue(type.Key, out IReadOnlyList<IPropertyType>? known))
        {
            return known;
        }

        List<IPropertyType> properties = [];
        HashSet<string> seen = [];
        PropertyGroup[] groups = [.. type.CompositionPropertyGroups];
        foreach (PropertyGroup group in groups
            .OrderBy(group => TabOf(group).SortOrder)
            .ThenBy(group => TabOf(group).Alias, StringComparer.Ordinal)
            .ThenBy(group => group.Type is PropertyGroupType.Tab ? -1 : group.SortOrder)
            .ThenBy(group => group.Alias, StringComparer.Ordinal))
        {
            properties.AddRange((group.PropertyTypes?.AsEnumerable() ?? []).OrderBy(property => property.SortOrder).Where(property => seen.Add(property.Alias)));
        }

        properties.AddRange(type.CompositionPropertyTypes
            .OrderBy(property => property.SortOrder)
            .ThenBy(property => property.Alias, StringComparer.Ordinal)
            .Where(property => seen.Add(property.Alias)));
        _properties[type.Key] = properties;
        return properties;

        PropertyGroup TabOf(PropertyGroup group)
        {
            int slash = group.Alias.IndexOf('/');
            return slash < 0 ? group : groups.FirstOrDefault(tab => tab.Alias == group.Alias[..slash]) ?? group;
        }
    }
}
