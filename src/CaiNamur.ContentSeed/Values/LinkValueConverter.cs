using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Links to an address, a page or a medium, with their labels.</summary>
internal sealed class LinkValueConverter : ISeedValueConverter
{
    private const string NewWindow = "_blank";
    private const string Page = "document";
    private const string Media = "media";
    private const string External = "external";

    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.MultiUrlPicker];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        JsonArray links = [];
        foreach (SeedNode item in SeedValueTarget.Items(node))
        {
            if (item is not SeedMapping mapping)
            {
                target.Fault(item, $"\"{target.Alias}\" must list links: {{ label, url }}, {{ label, page }} or {{ label, media }}.");
            }
            else if (Link(mapping, target) is { } link)
            {
                links.Add((JsonNode)link);
            }
        }

        return links.Count == 0 ? null : links;
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        List<SeedNode> links = [];
        foreach (JsonNode link in value.Items())
        {
            SeedEntry? target = link.Text("type") switch
            {
                Page => Named("page", link.Key("unique") is { } key ? source.Names.Page(key) : null),
                Media => Named("media", link.Key("unique") is { } key ? source.Names.Media(key) : null),
                _ => Named("url", link.Text("url") ?? string.Empty),
            };
            if (target is null)
            {
                source.Omit("the target of a link does not exist any more");
                continue;
            }

            links.Add(SeedValueSource.Mapping(
            [
                .. Optional("label", link.Text("name")),
                target,
                .. Optional("query", link.Text("queryString")),
                .. link.Text("target") == NewWindow ? [SeedValueSource.Entry("newWindow", SeedScalar.Plain("true"))] : Array.Empty<SeedEntry>(),
            ]));
        }

        return links.Count == 0 ? null : SeedSequence.Of(links);
    }

    private static JsonObject? Link(SeedMapping mapping, SeedValueTarget target)
    {
        SeedMappingReader reader = new(mapping, target.Properties.Faults);
        JsonObject link = new()
        {
            ["name"] = reader.Text("label")?.Value,
            ["queryString"] = reader.Text("query")?.Value,
            ["target"] = reader.Flag("newWindow") ? NewWindow : null,
            ["culture"] = null,
            ["icon"] = null,
        };
        SeedScalar? url = reader.Text("url");
        SeedScalar? page = reader.Text("page");
        SeedScalar? media = reader.Text("media");
        reader.RejectOthers();

        switch (url, page, media)
        {
            case ({ }, null, null):
                return To(External, unique: null, url.Value);
            case (null, { }, null):
                return target.Targets.Page(page) is { } pageKey ? To(Page, pageKey, address: null) : null;
            case (null, null, { }):
                return target.Targets.Media(media) is { } found ? To(Media, found.Key, address: null) : null;
            default:
                target.Fault(mapping, "A link needs one of \"url\", \"page\" and \"media\".");
                return null;
        }

        JsonObject To(string type, Guid? unique, string? address)
        {
            link["type"] = type;
            link["unique"] = unique;
            link["url"] = address;
            return link;
        }
    }

    private static SeedEntry? Named(string name, string? value)
        => value is null ? null : SeedValueSource.Entry(name, SeedScalar.Text(value));

    private static IEnumerable<SeedEntry> Optional(string name, string? value) => Named(name, value) is { } entry ? [entry] : [];
}
