using System.Text.Json.Nodes;

namespace CaiNamur.Benchmarks.Backoffice;

/// <summary>
/// The calls that the client makes to open a document from a link, as Chromium's were recorded on this site: the page, its type with all that
/// the type is composed of, the types of its blocks, its data types, its pictures, and the tree down to it.
/// </summary>
internal static class DocumentCalls
{
    public static async Task<IReadOnlyList<DocumentCall>> ForAsync(BackofficeSession session, Guid key)
    {
        JsonNode document = await session.ReadAsync($"/document/{key}");
        JsonArray values = document["values"]!.AsArray();
        string[] types = await WithCompositionsAsync(session, document["documentType"]!["id"]!.GetValue<string>());
        string[] blockTypes = [.. values.SelectMany(value => Found(value!["value"], "contentTypeKey", deep: true)).Distinct()];
        string[][] dataTypes = await Task.WhenAll(types.Select(type => DataTypesAsync(session, type)));
        string[] pictures = [.. values.SelectMany(value => Found(value!["value"], "mediaKey", deep: false)).Distinct()];
        JsonArray ancestors = (await session.ReadAsync($"/tree/document/ancestors?descendantId={key}")).AsArray();
        string? text = values.FirstOrDefault(value => value!["alias"]!.GetValue<string>() == "body")?["value"]?.GetValue<string>();
        return
        [
            new("languages", "/language"),
            new("configuration", "/document/configuration"),
            new("document", $"/document/{key}"),
            new("tree root", "/tree/document/root?skip=0&take=0"),
            .. types.Concat(blockTypes).Select(type => new DocumentCall("document types", $"/document-type/{type}")),
            new("ancestors", $"/tree/document/ancestors?descendantId={key}"),
            .. ancestors.Skip(1).Select(ancestor => new DocumentCall("tree down to it", $"/tree/document/siblings?target={ancestor!["id"]!.GetValue<string>()}&before=50&after=50")),
            .. dataTypes.Where(ids => ids.Length > 0).Select(ids => new DocumentCall("names of data types", $"/item/data-type?id={string.Join("&id=", ids)}")),
            .. dataTypes.SelectMany(ids => ids).Distinct().Select(type => new DocumentCall("data types", $"/data-type/{type}")),
            new("rules for uploads", "/temporary-file/configuration"),
            new("rules for uploads", "/temporary-file/configuration"),
            .. pictures.SelectMany(picture => (DocumentCall[])[new("pictures", $"/item/media?id={picture}"), new("pictures", $"/item/media?id={picture}"), new("pictures", $"/imaging/resize/urls?id={picture}&height=300&width=300&mode=Min")]),
            .. text is null ? [] : (DocumentCall[])[new("preview of the text", "/cainamur/markdown-preview", new JsonObject { ["markdown"] = text })],
        ];
    }

    private static async Task<string[]> WithCompositionsAsync(BackofficeSession session, string type)
    {
        JsonNode description = await session.ReadAsync($"/document-type/{type}");
        return [type, .. description["compositions"]!.AsArray().Select(composition => composition!["documentType"]!["id"]!.GetValue<string>())];
    }

    private static async Task<string[]> DataTypesAsync(BackofficeSession session, string type)
    {
        JsonNode description = await session.ReadAsync($"/document-type/{type}");
        return [.. description["properties"]!.AsArray().Select(property => property!["dataType"]!["id"]!.GetValue<string>()).Distinct()];
    }

    /// <summary>Texts under a name; pictures of blocks are only fetched when a block is opened, so these are not looked for deep down.</summary>
    private static IEnumerable<string> Found(JsonNode? node, string name, bool deep) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == name ? [member.Value!.GetValue<string>()] : deep ? Found(member.Value, name, deep) : []),
        JsonArray items => items.SelectMany(item => Found(item, name, deep)),
        _ => [],
    };
}
