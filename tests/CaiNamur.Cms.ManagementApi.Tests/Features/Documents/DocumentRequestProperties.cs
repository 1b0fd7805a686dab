using System.Text.Json.Nodes;
using CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Umbraco.Cms.Core.Models;
using static CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support.DocumentClient;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Documents;

/// <summary>Whatever is sent, the API neither breaks nor changes anything when it answers with an error.</summary>
public sealed class DocumentRequestProperties(SqliteApi api) : IClassFixture<SqliteApi>, IAsyncLifetime
{
    private static readonly string[] Operations =
    [
        "POST /document", "POST /document/validate", "PUT /document/{page}", "PUT /document/{page}/publish", "PUT /document/{page}/unpublish",
        "PUT /document/{page}/publish-with-descendants", "PUT /document/{page}/move", "POST /document/{page}/copy", "PUT /document/sort",
        "PUT /recycle-bin/document/{page}/restore",
    ];

    private static readonly string[] Queries =
    [
        "/document/{page}/audit-log", "/document/{page}/referenced-by", "/document/{page}/referenced-descendants", "/document/are-referenced",
        "/document/urls", "/document-version", "/document/{page}/preview-url",
    ];

    private DocumentClient? _editor;
    private IContentType? _type;
    private Guid _page;

    private DocumentClient Editor => _editor!;

    public async ValueTask InitializeAsync()
    {
        _type = await new SampleContent(api.Host).TypeAsync();
        _editor = new DocumentClient(await api.Host.SignInAsync(StaffRole.Editor));
        _page = await Editor.CreateAsync(_type.Key, "Page", null, Value(SampleContent.Title, "Titre"));
    }

    public ValueTask DisposeAsync()
    {
        _editor?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void AnyBody_OnAnyOperation_NeitherBreaksNorChangesWhatItRefuses()
    {
        Gen<(string, JsonNode?)> requests = Gen.Elements(Operations).SelectMany(operation => Body(4).Select(body => (operation, body)));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(250), Prop.ForAll(requests.ToArbitrary(), request => HoldsAsync(request.Item1, request.Item2).GetAwaiter().GetResult()));
    }

    [Fact]
    public void AnyQuery_OnAnyList_DoesNotBreak()
    {
        Gen<string> values = Gen.Elements("", "0", "1", "7", "-1", "100", "2147483647", "99999999999", "abc", "fr-BE", "xx", "null", "Ascending", "2026-13-45", "2026-11-24T10:00:00Z", Guid.Empty.ToString());
        Gen<string> names = Gen.Elements("skip", "take", "id", "documentId", "culture", "segment", "orderDirection", "sinceDate", "providerAlias", "parentId");
        Gen<string> pairs = names.SelectMany(name => values.Select(value => $"{name}={value}"));
        Gen<(string, string)> requests = Gen.Elements(Queries).SelectMany(path => pairs.ListOf().Select(query => (path, string.Join('&', query))));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(250), Prop.ForAll(requests.ToArbitrary(), request => AnswersAsync(request.Item1, request.Item2).GetAwaiter().GetResult()));
    }

    private async Task<bool> AnswersAsync(string path, string query)
    {
        string pages = path == "/document-version" ? $"documentId={_page}&" : string.Empty;
        using HttpResponseMessage response = await Editor.SendAsync(HttpMethod.Get, $"{path.Replace("{page}", _page.ToString(), StringComparison.Ordinal)}?{pages}{query}");
        return (int)response.StatusCode < 500;
    }

    private async Task<bool> HoldsAsync(string operation, JsonNode? body)
    {
        string[] parts = operation.Split(' ');
        string before = (await Editor.GetAsync($"/document/{_page}")).ToJsonString();
        using HttpResponseMessage response = await Editor.SendAsync(
            new HttpMethod(parts[0]),
            parts[1].Replace("{page}", _page.ToString(), StringComparison.Ordinal),
            body?.DeepClone());
        string after = (await Editor.GetAsync($"/document/{_page}")).ToJsonString();
        return (int)response.StatusCode < 500 && (response.IsSuccessStatusCode || before == after);
    }

    /// <summary>Bodies that come near to good ones: the right names with all sorts of values.</summary>
    private Gen<JsonNode?> Body(int depth)
    {
        Gen<string> names = Gen.Elements(
            "id", "parent", "documentType", "template", "values", "variants", "alias", "value", "culture", "segment", "name", "updateDate", "publishSchedules", "schedule",
            "publishTime", "unpublishTime", "cultures", "includeUnpublishedDescendants", "target", "relateToOriginal", "includeDescendants", "sorting", "sortOrder", "markup", "blocks");
        Gen<JsonNode?> leaf = Gen.Elements<Func<JsonNode?>>(
            () => null,
            () => JsonValue.Create(true),
            () => JsonValue.Create(-1),
            () => JsonValue.Create(1e300),
            () => JsonValue.Create(string.Empty),
            () => JsonValue.Create(SampleContent.Title),
            () => JsonValue.Create(SampleContent.Text),
            () => JsonValue.Create("fr-BE"),
            () => JsonValue.Create("xx-YY"),
            () => JsonValue.Create("é\u0000😀\u202e"),
            () => JsonValue.Create(new string('x', 300)),
            () => JsonValue.Create("2026-02-30T25:00:00Z"),
            () => JsonValue.Create("2030-01-01T00:00:00Z"),
            () => JsonValue.Create(Guid.Empty.ToString()),
            () => JsonValue.Create(_page.ToString()),
            () => JsonValue.Create(_type!.Key.ToString())).Select(make => make());
        if (depth == 0)
        {
            return leaf;
        }

        Gen<JsonNode?> inner = Body(depth - 1);
        Gen<JsonNode?> list = inner.ListOf().Select(items => (JsonNode?)new JsonArray([.. items.Take(3).Select(item => item?.DeepClone())]));
        Gen<JsonNode?> anyObject = names.SelectMany(name => inner.Select(value => (name, value))).ListOf().Select(members => (JsonNode?)Object(members.Take(6)));
        Gen<JsonNode?> content = Gen.Elements(SampleContent.Title, SampleContent.Text, SampleContent.Note).SelectMany(alias => inner.Select(value => (JsonNode?)Content(alias, value)));
        return Gen.Frequency<JsonNode?>((2, leaf), (2, list), (4, anyObject), (3, content));
    }

    private static JsonObject Object(IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach ((string name, JsonNode? value) in members)
        {
            result[name] = value?.DeepClone();
        }

        return result;
    }

    /// <summary>A request that is right but for one value.</summary>
    private JsonObject Content(string alias, JsonNode? value)
        => NewDocument(_type!.Key, null, new JsonArray(Value(alias, value?.DeepClone())), new JsonArray(Variant("Page")));
}
