using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Reads the <c>schema</c> folder of a seed.</summary>
internal sealed class SchemaReader(SeedDirectory directory, SeedFaults faults)
{
    private readonly ContentTypeReader _contentTypes = new(faults);

    public SchemaSeed Read() => new(ReadLanguages(), ReadDataTypes(), ReadMediaTypes(), ReadDocumentTypes());

    private List<LanguageSeed> ReadLanguages()
    {
        List<LanguageSeed> languages = [];
        if (!directory.HasFile(SeedLayout.Languages) || directory.ReadSequence(SeedLayout.Languages) is not { } sequence)
        {
            return languages;
        }

        foreach (SeedNode item in sequence.Items)
        {
            if (item is not SeedMapping mapping)
            {
                faults.Add(item.Position, "A language must be a mapping.");
                continue;
            }

            SeedMappingReader reader = new(mapping, faults);
            languages.Add(new LanguageSeed(
                mapping.Position,
                reader.RequiredText("isoCode"),
                reader.RequiredText("name"),
                reader.Flag("default"),
                reader.Flag("mandatory"),
                reader.Text("fallback")?.Value));
            reader.RejectOthers();
        }

        ReportTwins(languages, language => language.IsoCode, language => language.Position, "The language");
        return languages;
    }

    private List<DataTypeSeed> ReadDataTypes()
    {
        List<DataTypeSeed> dataTypes = [];
        foreach ((string name, SeedMapping mapping) in Mappings(SeedLayout.DataTypes))
        {
            SeedMappingReader reader = new(mapping, faults);
            dataTypes.Add(new DataTypeSeed(
                mapping.Position,
                name,
                reader.RequiredKey("key"),
                reader.RequiredText("name"),
                reader.Text("editor") ?? Missing(reader, "editor"),
                reader.RequiredText("ui"),
                reader.Text("folder")?.Value,
                reader.Mapping("config")));
            reader.RejectOthers();
        }

        ReportTwins(dataTypes, dataType => dataType.Name, dataType => dataType.Position, "The data type name");
        return dataTypes;
    }

    private List<ContentTypeSeed> ReadDocumentTypes()
    {
        List<ContentTypeSeed> types = ReadTypes(SeedLayout.DocumentTypes, _contentTypes.ReadDocumentType);
        ReportCircles(types);
        return types;
    }

    private List<ContentTypeSeed> ReadMediaTypes() => ReadTypes(SeedLayout.MediaTypes, _contentTypes.ReadMediaType);

    private List<ContentTypeSeed> ReadTypes(string folder, Func<SeedMapping, ContentTypeSeed> read)
    {
        List<ContentTypeSeed> types = [];
        foreach ((string name, SeedMapping mapping) in Mappings(folder))
        {
            ContentTypeSeed type = read(mapping);
            if (type.Alias.Length > 0 && type.Alias != name)
            {
                faults.Add(type.Position, $"The file must have the name of the type's alias: \"{type.Alias}.yaml\".");
            }

            types.Add(type);
        }

        return types;
    }

    private IEnumerable<(string Name, SeedMapping Mapping)> Mappings(string folder)
    {
        foreach (string file in directory.Files(folder))
        {
            string path = $"{folder}/{file}";
            if (!file.EndsWith(SeedLayout.YamlExtension, StringComparison.Ordinal))
            {
                faults.Add(new(path, 1), "Only files with the ending .yaml belong here.");
            }
            else if (directory.ReadMapping(path) is { } mapping)
            {
                yield return (SeedDirectory.Normalize(file[..^SeedLayout.YamlExtension.Length]), mapping);
            }
        }
    }

    private SeedScalar Missing(SeedMappingReader reader, string name)
    {
        faults.Add(reader.PositionOf(name), $"\"{name}\" is missing.");
        return new SeedScalar(reader.Position, string.Empty);
    }

    private void ReportTwins<T>(IEnumerable<T> items, Func<T, string> name, Func<T, SeedPosition> position, string what)
    {
        foreach (IGrouping<string, T> group in items.GroupBy(name, StringComparer.OrdinalIgnoreCase).Where(group => group.Key.Length > 0))
        {
            SeedPosition first = position(group.First());
            foreach (T twin in group.Skip(1))
            {
                faults.Add(position(twin), $"{what} \"{name(twin)}\" is already in {first.File}.");
            }
        }
    }

    private void ReportCircles(IReadOnlyList<ContentTypeSeed> types)
    {
        Dictionary<string, ContentTypeSeed> byAlias = [];
        foreach (ContentTypeSeed type in types)
        {
            byAlias.TryAdd(type.Alias, type);
        }

        foreach (ContentTypeSeed type in types)
        {
            foreach (SeedScalar composition in type.Compositions.Where(composition => Reaches(composition.Value, type.Alias, [])))
            {
                faults.Add(composition.Position, $"The type \"{type.Alias}\" is composed of itself through \"{composition.Value}\".");
            }
        }

        bool Reaches(string from, string to, HashSet<string> seen)
            => from == to
                || (seen.Add(from)
                    && byAlias.TryGetValue(from, out ContentTypeSeed? type)
                    && type.Compositions.Any(composition => Reaches(composition.Value, to, seen)));
    }
}
