using System.Net;
using System.Text.Json.Nodes;

namespace CaiNamur.Benchmarks.Backoffice;

/// <summary>A document as the client has loaded it, and what its buttons send.</summary>
internal sealed class EditedDocument(BackofficeSession session, Guid key)
{
    private JsonObject _loaded = [];

    public async Task LoadAsync() => _loaded = (JsonObject)await session.ReadAsync($"/document/{key}");

    public string Text(string alias) => Value(alias)["value"]!.GetValue<string>();

    public void Change(string alias, string text) => Value(alias)["value"] = text;

    /// <summary>What "save" sends first; faults are shown to the editor and do not stop it.</summary>
    public Task ValidateAsync()
    {
        JsonObject body = Body();
        body["cultures"] = new JsonArray();
        return session.SendAsync(HttpMethod.Put, $"/umbraco/management/api/v1.1/document/{key}/validate", body);
    }

    public Task SaveAsync() => session.SendAsync(HttpMethod.Put, $"/document/{key}", Body());

    public async Task<HttpStatusCode> TrySaveAsync() => (await session.TrySendAsync(HttpMethod.Put, $"/document/{key}", Body())).Status;

    public Task PublishAsync() => session.SendAsync(HttpMethod.Put, $"/document/{key}/publish", Publication());

    public async Task<HttpStatusCode> TryPublishAsync() => (await session.TrySendAsync(HttpMethod.Put, $"/document/{key}/publish", Publication())).Status;

    private static JsonObject Publication() => new() { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = null }) };

    private JsonNode Value(string alias) => _loaded["values"]!.AsArray().Single(value => value!["alias"]!.GetValue<string>() == alias)!;

    private JsonObject Body() => new()
    {
        ["template"] = _loaded["template"]?.DeepClone(),
        ["values"] = _loaded["values"]!.DeepClone(),
        ["variants"] = _loaded["variants"]!.DeepClone(),
    };
}
