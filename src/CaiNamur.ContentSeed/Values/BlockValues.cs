using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Keys;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>
/// Blocks as the client holds them (a layout, and beside it the content and the settings of every block) and as the seed
/// writes them: one mapping a block, with its settings and its areas inside.
/// </summary>
internal static class BlockValues
{
    /// <summary>Gives the client's JSON; null when there are no blocks.</summary>
    public static JsonObject? ToEditor(IReadOnlyList<SeedNode> blocks, string layoutAlias, SeedValueTarget target)
    {
        ValueBuilder builder = new(target);
        JsonArray layout = builder.Layout(blocks, target.PartKey, isGrid: layoutAlias == Umbraco.Cms.Core.Constants.PropertyEditors.Aliases.BlockGrid);
        return layout.Count == 0 ? null : builder.Value(layoutAlias, layout);
    }

    /// <summary>Gives the client's JSON without any block.</summary>
    public static JsonObject Empty() => new()
    {
        ["layout"] = new JsonObject(),
        ["contentData"] = new JsonArray(),
        ["settingsData"] = new JsonArray(),
        ["expose"] = new JsonArray(),
    };

    /// <summary>Gives the blocks of a value in the seed's form.</summary>
    public static IReadOnlyList<SeedNode> ToSeed(JsonNode value, string layoutAlias, SeedValueSource source)
        => new ValueReader(value, source).Blocks(value.Object("layout")?.Items(layoutAlias) ?? [], source.KeyEntry);

    private static IEnumerable<IBlockConfiguration> Configurations(SeedDataType dataType) => dataType.Configuration switch
    {
        BlockListConfiguration list => list.Blocks,
        BlockGridConfiguration grid => grid.Blocks,
        SingleBlockConfiguration single => single.Blocks,
        RichTextConfiguration richText => richText.Blocks ?? [],
        _ => [],
    };

    private static IBlockConfiguration? Configuration(SeedDataType dataType, Guid contentTypeKey)
        => Configurations(dataType).FirstOrDefault(block => block.ContentElementTypeKey == contentTypeKey);

    private static BlockGridConfiguration.BlockGridAreaConfiguration[] Areas(SeedDataType dataType, Guid contentTypeKey)
        => (Configuration(dataType, contentTypeKey) as BlockGridConfiguration.BlockGridBlockConfiguration)?.Areas ?? [];

    private static string AreaPlace(string area, int index) => $"{BlockNames.Areas}.{area}[{index}]";

    private sealed class ValueBuilder(SeedValueTarget target)
    {
        private readonly JsonArray _contentData = [];
        private readonly JsonArray _settingsData = [];
        private readonly JsonArray _expose = [];

        public JsonObject Value(string layoutAlias, JsonArray layout) => new()
        {
            ["layout"] = new JsonObject { [layoutAlias] = layout },
            ["contentData"] = _contentData,
            ["settingsData"] = _settingsData,
            ["expose"] = _expose,
        };

        public JsonArray Layout(IReadOnlyList<SeedNode> blocks, Func<int, Guid> keyOf, bool isGrid)
        {
            JsonArray layout = [];
            foreach (SeedNode block in blocks)
            {
                if (Block(block, keyOf(layout.Count), isGrid) is { } item)
                {
                    layout.Add((JsonNode)item);
                }
            }

            return layout;
        }

        private JsonObject? Block(SeedNode node, Guid derivedKey, bool isGrid)
        {
            if (node is not SeedMapping mapping)
            {
                target.Fault(node, $"A block of \"{target.Alias}\" must be a mapping with a \"type\".");
                return null;
            }

            SeedMappingReader reader = new(mapping, target.Properties.Faults);
            Guid key = reader.Key(BlockNames.Key) ?? derivedKey;
            if (reader.Text(BlockNames.Type) is not { } typeAlias)
            {
                target.Fault(node, "The block has no \"type\".");
                return null;
            }

            if (target.Targets.ElementType(typeAlias) is not { } type)
            {
                return null;
            }

            if (Configuration(target.DataType, type.Key) is not { } configuration)
            {
                target.Fault(typeAlias, $"Blocks of the type \"{type.Alias}\" are not allowed in \"{target.Alias}\".");
                return null;
            }

            JsonObject item = new() { ["contentKey"] = key };
            if (reader.Mapping(BlockNames.Settings) is { } settings && Settings(settings, configuration, key) is { } settingsKey)
            {
                item["settingsKey"] = settingsKey;
            }

            if (isGrid)
            {
                item["columnSpan"] = reader.Number(BlockNames.Columns);
                item["rowSpan"] = reader.Number(BlockNames.Rows);
                item["areas"] = AreaLayouts(reader.Mapping(BlockNames.Areas), type, key);
            }

            string[] layoutNames = isGrid ? [.. BlockNames.All] : [BlockNames.Type, BlockNames.Key, BlockNames.Settings];
            AddData(_contentData, type, key, mapping, layoutNames);
            _expose.Add((JsonNode)new JsonObject { ["contentKey"] = key, ["culture"] = null, ["segment"] = null });
            return item;
        }

        private Guid? Settings(SeedMapping settings, IBlockConfiguration configuration, Guid contentKey)
        {
            if (configuration.SettingsElementTypeKey is not { } typeKey || target.Targets.ElementType(typeKey) is not { } type)
            {
                target.Fault(settings, "This type of block has no settings.");
                return null;
            }

            Guid key = new SeedMappingReader(settings, target.Properties.Faults).Key(BlockNames.Key)
                ?? SeedKeys.Part(contentKey, BlockNames.Settings);
            AddData(_settingsData, type, key, settings, [BlockNames.Key]);
            return key;
        }

        private JsonArray AreaLayouts(SeedMapping? areas, IContentType type, Guid blockKey)
        {
            BlockGridConfiguration.BlockGridAreaConfiguration[] known = Areas(target.DataType, type.Key);
            foreach (SeedEntry entry in areas?.Entries ?? [])
            {
                if (!Array.Exists(known, area => area.Alias == entry.Name))
                {
                    target.Properties.Faults.Add(entry.Position, $"Blocks of the type \"{type.Alias}\" have no area \"{entry.Name}\".");
                }
            }

            return [.. known.Select(area => (JsonNode)new JsonObject
            {
                ["key"] = area.Key,
                ["items"] = Layout(
                    areas?.Find(area.Alias ?? string.Empty) is { IsNull: false } items ? SeedValueTarget.Items(items) : [],
                    index => SeedKeys.Part(blockKey, AreaPlace(area.Alias ?? string.Empty, index)),
                    isGrid: true),
            })];
        }

        private void AddData(JsonArray data, IContentType type, Guid key, SeedMapping mapping, IReadOnlyCollection<string> otherNames)
        {
            JsonArray values = [];
            data.Add((JsonNode)new JsonObject { ["contentTypeKey"] = type.Key, ["key"] = key, ["values"] = values });
            foreach ((IPropertyType property, JsonNode value) in target.Properties.Read(type, mapping, body: null, key, otherNames))
            {
                values.Add((JsonNode)new JsonObject
                {
                    ["alias"] = property.Alias,
                    ["editorAlias"] = property.PropertyEditorAlias,
                    ["culture"] = null,
                    ["segment"] = null,
                    ["value"] = value,
                });
            }
        }
    }

    private sealed class ValueReader(JsonNode value, SeedValueSource source)
    {
        private readonly Dictionary<Guid, JsonNode> _content = ByKey(value.Items("contentData"));
        private readonly Dictionary<Guid, JsonNode> _settings = ByKey(value.Items("settingsData"));

        public List<SeedNode> Blocks(IEnumerable<JsonNode> layout, Func<Guid, int, IEnumerable<SeedEntry>> keyEntry)
        {
            List<SeedNode> blocks = [];
            foreach (JsonNode item in layout)
            {
                if (item.Key("contentKey") is { } key && _content.TryGetValue(key, out JsonNode? data) && TypeOf(data) is { } type)
                {
                    blocks.Add(Block(item, key, data, type, keyEntry(key, blocks.Count)));
                }
                else
                {
                    source.Omit("a block has no content or its type does not exist any more");
                }
            }

            return blocks;
        }

        private SeedMapping Block(JsonNode item, Guid key, JsonNode data, IContentType type, IEnumerable<SeedEntry> keyEntries)
        {
            List<SeedEntry> entries =
            [
                SeedValueSource.Entry(BlockNames.Type, SeedScalar.Text(type.Alias)),
                .. keyEntries,
                .. Number(BlockNames.Columns, item.Text("columnSpan")),
                .. Number(BlockNames.Rows, item.Text("rowSpan")),
                .. Values(data, type, key),
            ];
            if (item.Key("settingsKey") is { } settingsKey && _settings.TryGetValue(settingsKey, out JsonNode? settings) && TypeOf(settings) is { } settingsType)
            {
                IEnumerable<SeedEntry> settingsKeyEntry = settingsKey == SeedKeys.Part(key, BlockNames.Settings)
                    ? []
                    : [SeedValueSource.Entry(BlockNames.Key, SeedScalar.Plain(settingsKey.ToString()))];
                entries.Add(SeedValueSource.Entry(
                    BlockNames.Settings,
                    SeedValueSource.Mapping([.. settingsKeyEntry, .. Values(settings, settingsType, settingsKey)])));
            }

            SeedEntry[] areas = [.. AreaEntries(item, type, key)];
            if (areas.Length > 0)
            {
                entries.Add(SeedValueSource.Entry(BlockNames.Areas, SeedValueSource.Mapping(areas)));
            }

            return SeedValueSource.Mapping(entries);
        }

        private IEnumerable<SeedEntry> AreaEntries(JsonNode item, IContentType type, Guid blockKey)
        {
            foreach (JsonNode area in item.Items("areas"))
            {
                string? alias = Array.Find(Areas(source.DataType, type.Key), known => known.Key == area.Key("key"))?.Alias;
                if (alias is null)
                {
                    continue;
                }

                List<SeedNode> blocks = Blocks(
                    area.Items("items"),
                    (key, index) => key == SeedKeys.Part(blockKey, AreaPlace(alias, index))
                        ? []
                        : [SeedValueSource.Entry(BlockNames.Key, SeedScalar.Plain(key.ToString()))]);
                if (blocks.Count > 0)
                {
                    yield return SeedValueSource.Entry(alias, SeedSequence.Of(blocks));
                }
            }
        }

        private IContentType? TypeOf(JsonNode data) => data.Key("contentTypeKey") is { } key ? source.Names.ElementType(key) : null;

        private IEnumerable<SeedEntry> Values(JsonNode data, IContentType type, Guid owner)
        {
            Dictionary<string, JsonNode?> values = [];
            foreach (JsonNode item in data.Items("values"))
            {
                values[item.Text("alias") ?? string.Empty] = (item as JsonObject)?["value"];
            }

            return source.Properties.Write(type, property => values.GetValueOrDefault(property.Alias), owner);
        }

        private static IEnumerable<SeedEntry> Number(string name, string? number)
            => number is null ? [] : [SeedValueSource.Entry(name, SeedScalar.Plain(number))];

        private static Dictionary<Guid, JsonNode> ByKey(IEnumerable<JsonNode> data)
        {
            Dictionary<Guid, JsonNode> byKey = [];
            foreach (JsonNode item in data)
            {
                if (item.Key("key") is { } key)
                {
                    byKey.TryAdd(key, item);
                }
            }

            return byKey;
        }
    }
}
