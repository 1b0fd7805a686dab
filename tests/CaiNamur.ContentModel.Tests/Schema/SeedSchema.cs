using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CaiNamur.ContentModel.Tests.Schema;

/// <summary>The schema files of the seed, read once and strictly: an unknown entry is an error.</summary>
internal sealed class SeedSchema
{
    private static readonly Lazy<SeedSchema> Loaded = new(() => new SeedSchema());

    private SeedSchema()
    {
        IDeserializer yaml = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithDuplicateKeyChecking()
            .Build();
        Languages = yaml.Deserialize<List<LanguageFile>>(File.ReadAllText(ContentSeedFolder.PathTo("schema", "languages.yaml")));
        DataTypes = ReadAll<DataTypeFile>(yaml, "data-types");
        DocumentTypes = ReadAll<DocumentTypeFile>(yaml, "document-types");
    }

    public static SeedSchema Instance => Loaded.Value;

    public IReadOnlyList<LanguageFile> Languages { get; }

    /// <summary>Data types by file name without extension, as properties refer to them.</summary>
    public IReadOnlyDictionary<string, DataTypeFile> DataTypes { get; }

    /// <summary>Document and element types by file name without extension.</summary>
    public IReadOnlyDictionary<string, DocumentTypeFile> DocumentTypes { get; }

    public IReadOnlySet<string> Compositions =>
        DocumentTypes.Values.SelectMany(type => type.Compositions).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<PropertyEntry> AllPropertiesOf(DocumentTypeFile type) =>
        type.Compositions.SelectMany(alias => DocumentTypes[alias].Properties).Concat(type.Properties);

    private static Dictionary<string, T> ReadAll<T>(IDeserializer yaml, string folder) =>
        Directory.EnumerateFiles(ContentSeedFolder.PathTo("schema", folder), "*.yaml").ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => yaml.Deserialize<T>(File.ReadAllText(file)),
            StringComparer.Ordinal);
}
