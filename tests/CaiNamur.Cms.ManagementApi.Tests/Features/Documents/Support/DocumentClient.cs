using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support;

/// <summary>What the backoffice client sends about documents, in the shape in which it was recorded in a browser.</summary>
public sealed class DocumentClient(HttpClient http) : IDisposable
{
    public const string Api = "/umbraco/management/api/v1";

    public const string ValidateApi = "/umbraco/management/api/v1.1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static JsonObject Value(string alias, JsonNode? value, string? culture = null)
        => new() { ["editorAlias"] = "Umbraco.TextBox", ["culture"] = culture, ["segment"] = null, ["alias"] = alias, ["value"] = value };

    public static JsonObject Variant(string? name, string? culture = null, string? updateDate = null)
        => new()
        {
            ["culture"] = culture,
            ["segment"] = null,
            ["state"] = null,
            ["name"] = name,
            ["publishDate"] = null,
            ["createDate"] = null,
            ["updateDate"] = updateDate,
            ["scheduledPublishDate"] = null,
            ["scheduledUnpublishDate"] = null,
            ["flags"] = new JsonArray(),
        };

    public static JsonObject NewDocument(Guid type, Guid? parent, JsonArray values, JsonArray variants, Guid? id = null)
        => new()
        {
            ["id"] = (id ?? Guid.NewGuid()).ToString(),
            ["parent"] = Reference(parent),
            ["documentType"] = Reference(type),
            ["template"] = null,
            ["values"] = values,
            ["variants"] = variants,
        };

    public static JsonObject? Reference(Guid? id) => id is { } key ? new JsonObject { ["id"] = key.ToString() } : null;

    /// <summary>Creates a document and gives its key.</summary>
    public async Task<Guid> CreateAsync(Guid type, string name, Guid? parent = null, params JsonNode[] values)
    {
        using HttpResponseMessage response = await PostAsync("/document", NewDocument(type, parent, new JsonArray(values), new JsonArray(Variant(name))));
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync(Cancellation));
        return Guid.Parse(response.Headers.GetValues("Umb-Generated-Resource").Single());
    }

    /// <summary>Loads a document and makes of it the request that saves it, as the client does.</summary>
    public async Task<JsonObject> LoadAsync(Guid id)
    {
        JsonNode document = await GetAsync($"/document/{id}");
        foreach (JsonNode? variant in document["variants"]!.AsArray())
        {
            variant!.AsObject().Remove("id");
        }

        return new JsonObject
        {
            ["template"] = document["template"]?.DeepClone(),
            ["values"] = document["values"]!.DeepClone(),
            ["variants"] = document["variants"]!.DeepClone(),
        };
    }

    public static void SetValue(JsonObject request, string alias, JsonNode? value, string? culture = null)
    {
        JsonArray values = request["values"]!.AsArray();
        JsonNode? found = values.FirstOrDefault(item => (string?)item!["alias"] == alias && (string?)item["culture"] == culture);
        if (found is null)
        {
            values.Add(Value(alias, value, culture));
        }
        else
        {
            found["value"] = value;
        }
    }

    public async Task<JsonNode> GetAsync(string path)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, path);
        string body = await response.Content.ReadAsStringAsync(Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return JsonNode.Parse(body)!;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonNode? body = null, string api = Api)
    {
        var request = new HttpRequestMessage(method, api + path);
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        return http.SendAsync(request, Cancellation);
    }

    public Task<HttpResponseMessage> PutAsync(string path, JsonNode? body = null, string api = Api) => SendAsync(HttpMethod.Put, path, body, api);

    public Task<HttpResponseMessage> PostAsync(string path, JsonNode? body = null) => SendAsync(HttpMethod.Post, path, body);

    public async Task ShouldPutAsync(string path, JsonNode? body = null)
    {
        using HttpResponseMessage response = await PutAsync(path, body);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync(Cancellation));
    }

    public Task ShouldPublishAsync(Guid id, string? culture = null)
        => ShouldPutAsync($"/document/{id}/publish", new JsonObject { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = culture }) });

    /// <summary>The problem that an answer tells, which must have what the client needs to show it.</summary>
    public static async Task<JsonNode> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        ArgumentNullException.ThrowIfNull(response);
        string body = await response.Content.ReadAsStringAsync(Cancellation);
        response.StatusCode.ShouldBe(status, body);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonNode problem = JsonNode.Parse(body)!;
        problem["type"].ShouldNotBeNull();
        problem["title"].ShouldNotBeNull();
        ((int?)problem["status"]).ShouldBe((int)status);
        return problem;
    }

    public void Dispose() => http.Dispose();
}
