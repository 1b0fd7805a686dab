using System.Globalization;
using System.Text.Json.Nodes;
using CaiNamur.Benchmarks.Backoffice;

namespace CaiNamur.Benchmarks.Content;

/// <summary>Campaign pages with any number of blocks: those of a page of the seed, of all its kinds, again and again.</summary>
internal static class BlockPages
{
    /// <summary>The page of the seed.</summary>
    public static readonly Guid OriginalKey = new("1aaccdd3-b107-446b-9739-28d8bccc1dc6");

    /// <summary>With so many blocks a page has each that the original has, once.</summary>
    public const int Kinds = 7;

    private const string Property = "blocks";

    /// <summary>Makes such a page beside the original and publishes it.</summary>
    public static async Task<Guid> CreateAsync(BackofficeSession session, int blocks)
    {
        JsonNode original = await session.ReadAsync($"/document/{OriginalKey}");
        JsonNode parent = (await session.ReadAsync($"/tree/document/ancestors?descendantId={OriginalKey}")).AsArray()[^2]!;
        JsonArray values = original["values"]!.DeepClone().AsArray();
        JsonNode value = values.Single(value => value!["alias"]!.GetValue<string>() == Property)!;
        value["value"] = Repeat(value["value"]!, blocks);

        var key = Guid.NewGuid();
        await session.SendAsync(HttpMethod.Post, "/document", new JsonObject
        {
            ["id"] = key,
            ["parent"] = new JsonObject { ["id"] = parent["id"]!.GetValue<Guid>() },
            ["documentType"] = new JsonObject { ["id"] = original["documentType"]!["id"]!.GetValue<Guid>() },
            ["template"] = null,
            ["values"] = values,
            ["variants"] = new JsonArray(new JsonObject { ["culture"] = null, ["segment"] = null, ["name"] = string.Create(CultureInfo.InvariantCulture, $"Campagne mesurée {blocks}") }),
        });
        EditedDocument page = new(session, key);
        await page.LoadAsync();
        await page.PublishAsync();
        return key;
    }

    private static JsonObject Repeat(JsonNode value, int number)
    {
        JsonArray contentData = [], layout = [], expose = [];
        JsonArray originals = value["contentData"]!.AsArray();
        for (int i = 0; i < number; i++)
        {
            JsonNode block = WithNewKeys(originals[i % originals.Count]!);
            Guid key = block["key"]!.GetValue<Guid>();
            contentData.Add(block);
            layout.Add(new JsonObject { ["contentKey"] = key, ["settingsKey"] = null });
            expose.Add(new JsonObject { ["contentKey"] = key, ["culture"] = null, ["segment"] = null });
        }

        return new JsonObject { ["layout"] = new JsonObject { ["Umbraco.BlockList"] = layout }, ["contentData"] = contentData, ["settingsData"] = new JsonArray(), ["expose"] = expose };
    }

    /// <summary>Blocks inside the block get new keys too, wherever these stand.</summary>
    private static JsonNode WithNewKeys(JsonNode block)
    {
        string text = block.ToJsonString();
        foreach (string key in Keys(block).Distinct())
        {
            text = text.Replace(key, Guid.NewGuid().ToString(), StringComparison.Ordinal);
        }

        return JsonNode.Parse(text)!;
    }

    private static IEnumerable<string> Keys(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "key" ? [member.Value!.GetValue<string>()] : Keys(member.Value)),
        JsonArray items => items.SelectMany(Keys),
        _ => [],
    };
}
