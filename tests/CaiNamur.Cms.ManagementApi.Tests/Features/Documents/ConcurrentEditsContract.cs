using System.Net;
using System.Text.Json.Nodes;
using CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using static CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support.DocumentClient;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Documents;

/// <summary>Two people on one page.</summary>
public abstract class ConcurrentEditsContract(ApiFixture api) : IAsyncLifetime
{
    private DocumentClient? _anne;
    private DocumentClient? _luc;
    private Guid _page;

    private DocumentClient Anne => _anne!;

    private DocumentClient Luc => _luc!;

    public async ValueTask InitializeAsync()
    {
        IContentType type = await new SampleContent(api.Host).TypeAsync();
        _anne = new DocumentClient(await api.Host.SignInAsync(api.Host.AddUser("Anne Dubois", Constants.Security.EditorGroupKey)));
        _luc = new DocumentClient(await api.Host.SignInAsync(api.Host.AddUser("Luc Lambert", Constants.Security.EditorGroupKey)));
        _page = await Anne.CreateAsync(type.Key, "Page", null, Value(SampleContent.Title, "Début"));
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _anne?.Dispose();
        _luc?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Save_OverSomebodyElsesNewerSave_IsRefusedAndNamesThem()
    {
        JsonObject ofAnne = await LoadAndWriteAsync(Anne, "d’Anne");
        JsonObject ofLuc = await LoadAndWriteAsync(Luc, "de Luc");
        await Luc.ShouldPutAsync($"/document/{_page}", ofLuc);

        using HttpResponseMessage response = await Anne.PutAsync($"/document/{_page}", ofAnne);

        JsonNode problem = await ProblemAsync(response, HttpStatusCode.Conflict);
        ((string?)problem["title"])!.ShouldStartWith("Luc Lambert a enregistré cette page le ");
        ((string?)problem["operationStatus"]).ShouldBe("ConcurrencyViolation");
        (await TitleAsync()).ShouldBe("de Luc");
    }

    [Fact]
    public async Task Save_OverASecondSaveOfWhoeverMadeThePage_IsRefusedToo()
    {
        JsonObject ofLuc = await LoadAndWriteAsync(Luc, "de Luc");
        await Anne.ShouldPutAsync($"/document/{_page}", await LoadAndWriteAsync(Anne, "d’Anne"));

        using HttpResponseMessage response = await Luc.PutAsync($"/document/{_page}", ofLuc);

        await ProblemAsync(response, HttpStatusCode.Conflict);
        (await TitleAsync()).ShouldBe("d’Anne");
    }

    [Fact]
    public async Task Save_AfterReload_OverSomebodyElsesSave_IsAccepted()
    {
        await Luc.ShouldPutAsync($"/document/{_page}", await LoadAndWriteAsync(Luc, "de Luc"));

        await Anne.ShouldPutAsync($"/document/{_page}", await LoadAndWriteAsync(Anne, "d’Anne"));

        (await TitleAsync()).ShouldBe("d’Anne");
    }

    [Fact]
    public async Task Save_AgainByTheSameUserFromAnOlderTab_IsAccepted()
    {
        JsonObject older = await LoadAndWriteAsync(Anne, "onglet 1");
        await Anne.ShouldPutAsync($"/document/{_page}", await LoadAndWriteAsync(Anne, "onglet 2"));

        await Anne.ShouldPutAsync($"/document/{_page}", older);

        (await TitleAsync()).ShouldBe("onglet 1");
    }

    [Fact]
    public async Task Save_AfterSomebodyElsePublished_IsAccepted()
    {
        JsonObject ofAnne = await LoadAndWriteAsync(Anne, "d’Anne");
        await Luc.ShouldPublishAsync(_page);

        await Anne.ShouldPutAsync($"/document/{_page}", ofAnne);

        (await TitleAsync()).ShouldBe("d’Anne");
    }

    [Fact]
    public async Task Save_AfterSomebodyElseRolledBack_IsRefused()
    {
        await Anne.ShouldPublishAsync(_page);
        await Anne.ShouldPutAsync($"/document/{_page}", await LoadAndWriteAsync(Anne, "plus tard"));
        await Anne.ShouldPublishAsync(_page);
        JsonObject ofAnne = await LoadAndWriteAsync(Anne, "d’Anne");
        JsonArray versions = (await Luc.GetAsync($"/document-version?documentId={_page}"))["items"]!.AsArray();
        using HttpResponseMessage rolledBack = await Luc.PostAsync($"/document-version/{versions.Last()!["id"]}/rollback");
        rolledBack.StatusCode.ShouldBe(HttpStatusCode.OK);

        using HttpResponseMessage response = await Anne.PutAsync($"/document/{_page}", ofAnne);

        await ProblemAsync(response, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Save_WithoutDateOfChange_IsAccepted()
    {
        JsonObject ofAnne = await LoadAndWriteAsync(Anne, "d’Anne");
        ofAnne["variants"]![0]!.AsObject().Remove("updateDate");
        await Luc.ShouldPutAsync($"/document/{_page}", await LoadAndWriteAsync(Luc, "de Luc"));

        await Anne.ShouldPutAsync($"/document/{_page}", ofAnne);

        (await TitleAsync()).ShouldBe("d’Anne");
    }

    [Fact]
    public async Task Save_ByManyAtTheSameTime_LetsOneThroughAndTellsTheOthers()
    {
        JsonObject ofAnne = await LoadAndWriteAsync(Anne, "d’Anne");
        JsonObject ofLuc = await LoadAndWriteAsync(Luc, "de Luc");

        HttpResponseMessage[] answers = await Task.WhenAll(Anne.PutAsync($"/document/{_page}", ofAnne), Luc.PutAsync($"/document/{_page}", ofLuc));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        (await TitleAsync()).ShouldBe(answers[0].IsSuccessStatusCode ? "d’Anne" : "de Luc");
    }

    private static async Task<JsonObject> WriteAsync(Task<JsonObject> loading, string title)
    {
        JsonObject request = await loading;
        SetValue(request, SampleContent.Title, title);
        return request;
    }

    private Task<JsonObject> LoadAndWriteAsync(DocumentClient client, string title) => WriteAsync(client.LoadAsync(_page), title);

    private async Task<string?> TitleAsync()
        => (string?)(await Anne.GetAsync($"/document/{_page}"))["values"]!.AsArray().Single(value => (string?)value!["alias"] == SampleContent.Title)!["value"];
}
