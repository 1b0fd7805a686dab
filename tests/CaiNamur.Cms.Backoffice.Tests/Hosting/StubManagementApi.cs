using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace CaiNamur.Cms.Backoffice.Tests.Hosting;

/// <summary>Just enough of a Management API to try the client: everybody is signed in, there is one page, and nothing is kept.</summary>
internal sealed class StubManagementApi
{
    private const string Root = "/umbraco/management/api/v1";

    private readonly JsonObject _answers;

    public StubManagementApi()
    {
        using Stream answers = typeof(StubManagementApi).Assembly.GetManifestResourceStream("answers.json")!;
        _answers = JsonNode.Parse(answers)!.AsObject();
    }

    public void Map(IEndpointRouteBuilder endpoints, IEnumerable<IBackofficeExtensionManifests> manifests)
    {
        BackofficeExtensionManifest[] extensions = [.. manifests.SelectMany(source => source.Private)];
        endpoints.MapGet($"{Root}/security/back-office/authorize", Authorize);
        endpoints.MapPost($"{Root}/security/back-office/token", () => Results.Json(new { access_token = "[redacted]", token_type = "Bearer", expires_in = 300, refresh_token = "[redacted]" }));
        endpoints.MapGet($"{Root}/security/back-office/graphics/{{name}}", () => Results.Text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "image/svg+xml"));
        endpoints.MapGet($"{Root}/manifest/manifest/private", () => Results.Json(extensions));
        endpoints.MapPost($"{Root}/cainamur/markdown-preview", async (HttpRequest request) =>
        {
            JsonNode body = (await request.ReadFromJsonAsync<JsonNode>())!;
            return Results.Json(new { html = $"<p class=\"rendered\">{body["markdown"]!.GetValue<string>().Length} signes</p><p id=\"note\"><a href=\"#note\">[1]</a></p>" });
        });
        endpoints.MapGet("/umbraco/management/{**path}", Answer);
    }

    private static IResult Authorize(string redirect_uri, string state)
        => Results.Redirect(QueryHelpers.AddQueryString(redirect_uri, new Dictionary<string, string?> { ["code"] = "[redacted]", ["state"] = state }));

    private IResult Answer(HttpContext context)
    {
        if (_answers[context.Request.Path.Value!] is not { } answer)
        {
            return Results.NotFound();
        }

        // A tree that is asked for nothing tells its total only.
        return context.Request.Query["take"] == "0" ? Results.Json(new { total = answer["total"]!.GetValue<int>(), items = Array.Empty<object>() }) : Results.Json(answer);
    }
}
