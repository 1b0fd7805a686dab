using System.Text.Json.Nodes;
using CaiNamur.Cms.Installation;
using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentSeed.Export;

/// <summary>The names by which exported properties name their data types: those of files, or of built-in data types as they come.</summary>
internal sealed class DataTypeNames
{
    private readonly Dictionary<Guid, string> _names = [];
    private readonly List<(string FileName, IDataType DataType)> _exported = [];

    public DataTypeNames(SeedSchema schema, IConfigurationEditorJsonSerializer json, IShortStringHelper shortStrings)
    {
        Dictionary<Guid, BuiltInDataType> builtIn = BuiltInCatalogue.DataTypes.ToDictionary(dataType => dataType.Key);
        HashSet<string> taken = [];
        foreach (IDataType dataType in schema.DataTypes
            .Select(known => known.DataType)
            .OrderBy(dataType => dataType.Name, StringComparer.Ordinal)
            .ThenBy(dataType => dataType.Key))
        {
            string name = dataType.Name ?? string.Empty;
            if (builtIn.TryGetValue(dataType.Key, out BuiltInDataType? original) && IsAsItCame(dataType, original, json))
            {
                _names.Add(dataType.Key, name);
                continue;
            }

            string fileName = UniqueSegments.Next(shortStrings.CleanStringForUrlSegment(name), taken);
            _names.Add(dataType.Key, fileName);
            _exported.Add((fileName, dataType));
        }
    }

    /// <summary>The data types that need a file, with its name.</summary>
    public IReadOnlyList<(string FileName, IDataType DataType)> Exported => _exported;

    public string? NameOf(Guid key) => _names.GetValueOrDefault(key);

    private static bool IsAsItCame(IDataType dataType, BuiltInDataType original, IConfigurationEditorJsonSerializer json)
        => dataType.Name == original.Name
            && dataType.EditorAlias == original.EditorAlias
            && dataType.EditorUiAlias == original.EditorUiAlias
            && JsonNode.DeepEquals(
                JsonNode.Parse(json.Serialize(dataType.ConfigurationData)),
                JsonNode.Parse(json.Serialize(original.Configuration)));
}
