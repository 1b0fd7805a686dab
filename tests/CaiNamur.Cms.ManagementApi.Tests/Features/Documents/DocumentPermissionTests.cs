using System.Net;
using System.Text.Json.Nodes;
using CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using static CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support.DocumentClient;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Documents;

/// <summary>Who may do what to documents.</summary>
public sealed class DocumentPermissionTests(SqliteApi api) : IClassFixture<SqliteApi>, IAsyncLifetime
{
    private static readonly string[] AllVerbs =
    [
        ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionPublish.ActionLetter, ActionUnpublish.ActionLetter, ActionDelete.ActionLetter,
        ActionMove.ActionLetter, ActionCopy.ActionLetter, ActionSort.ActionLetter, ActionRollback.ActionLetter,
    ];

    private DocumentClient? _admin;
    private IContentType? _type;
    private Guid _page;
    private Guid _trashed;
    private string? _version;

    private DocumentClient Admin => _admin!;

    public async ValueTask InitializeAsync()
    {
        _type = await new SampleContent(api.Host).TypeAsync();
        _admin = new DocumentClient(await api.Host.SignInAsync(StaffRole.Administrator));
        _page = await Admin.CreateAsync(_type.Key, "Page");
        _trashed = await Admin.CreateAsync(_type.Key, "Jetée");
        await Admin.ShouldPutAsync($"/document/{_trashed}/move-to-recycle-bin");
        _version = (string?)(await Admin.GetAsync($"/document-version?documentId={_page}"))["items"]![0]!["id"];
    }

    public ValueTask DisposeAsync()
    {
        _admin?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(nameof(ActionBrowse), "GET", "/document/{page}")]
    [InlineData(nameof(ActionBrowse), "GET", "/document/{page}/published")]
    [InlineData(nameof(ActionBrowse), "GET", "/document/{page}/audit-log")]
    [InlineData(nameof(ActionBrowse), "GET", "/document/{page}/referenced-by")]
    [InlineData(nameof(ActionBrowse), "GET", "/document/{page}/referenced-descendants")]
    [InlineData(nameof(ActionBrowse), "GET", "/document/{page}/preview-url")]
    [InlineData(nameof(ActionBrowse), "GET", "/recycle-bin/document/{trashed}/original-parent")]
    [InlineData(nameof(ActionNew), "POST", "/document")]
    [InlineData(nameof(ActionNew), "POST", "/document/validate")]
    [InlineData(nameof(ActionNew), "POST", "/document/{page}/copy")]
    [InlineData(nameof(ActionNew), "PUT", "/document/{page}/move")]
    [InlineData(nameof(ActionUpdate), "PUT", "/document/{page}")]
    [InlineData(nameof(ActionDelete), "DELETE", "/document/{page}")]
    [InlineData(nameof(ActionDelete), "PUT", "/document/{page}/move-to-recycle-bin")]
    [InlineData(nameof(ActionDelete), "DELETE", "/recycle-bin/document")]
    [InlineData(nameof(ActionPublish), "PUT", "/document/{page}/publish")]
    [InlineData(nameof(ActionPublish), "PUT", "/document/{page}/publish-with-descendants")]
    [InlineData(nameof(ActionUnpublish), "PUT", "/document/{page}/unpublish")]
    [InlineData(nameof(ActionMove), "PUT", "/document/{page}/move")]
    [InlineData(nameof(ActionMove), "PUT", "/recycle-bin/document/{trashed}/restore")]
    [InlineData(nameof(ActionCopy), "POST", "/document/{page}/copy")]
    [InlineData(nameof(ActionSort), "PUT", "/document/sort")]
    [InlineData(nameof(ActionRollback), "GET", "/document-version?documentId={page}")]
    [InlineData(nameof(ActionRollback), "GET", "/document-version/{version}")]
    [InlineData(nameof(ActionRollback), "PUT", "/document-version/{version}/prevent-cleanup?preventCleanup=true")]
    [InlineData(nameof(ActionRollback), "POST", "/document-version/{version}/rollback")]
    public async Task Operation_WithoutItsVerb_IsForbiddenAndChangesNothing(string action, string method, string path)
    {
        using DocumentClient staff = await SignInWithoutAsync(VerbOf(action));
        string before = (await Admin.GetAsync($"/document/{_page}")).ToJsonString();

        using HttpResponseMessage response = await staff.SendAsync(new HttpMethod(method), Fill(path), BodyOf(method, path));

        await ProblemAsync(response, HttpStatusCode.Forbidden);
        (await Admin.GetAsync($"/document/{_page}")).ToJsonString().ShouldBe(before);
        ((bool?)(await Admin.GetAsync($"/document/{_trashed}"))["isTrashed"]).ShouldBe(true);
    }

    [Theory]
    [InlineData("GET", "/document/{none}")]
    [InlineData("GET", "/document/{none}/published")]
    [InlineData("GET", "/document/{none}/audit-log")]
    [InlineData("GET", "/document/{none}/referenced-by")]
    [InlineData("GET", "/document/{none}/referenced-descendants")]
    [InlineData("GET", "/document/{none}/preview-url")]
    [InlineData("GET", "/recycle-bin/document/{none}/original-parent")]
    [InlineData("GET", "/document-version?documentId={none}")]
    [InlineData("GET", "/document-version/{none}")]
    [InlineData("PUT", "/document-version/{none}/prevent-cleanup?preventCleanup=true")]
    [InlineData("POST", "/document-version/{none}/rollback")]
    [InlineData("PUT", "/document/{none}")]
    [InlineData("DELETE", "/document/{none}")]
    [InlineData("PUT", "/document/{none}/publish")]
    [InlineData("PUT", "/document/{none}/publish-with-descendants")]
    [InlineData("GET", "/document/{none}/publish-with-descendants/result/{none}")]
    [InlineData("PUT", "/document/{none}/unpublish")]
    [InlineData("PUT", "/document/{none}/move")]
    [InlineData("POST", "/document/{none}/copy")]
    [InlineData("PUT", "/document/{none}/move-to-recycle-bin")]
    [InlineData("PUT", "/recycle-bin/document/{none}/restore")]
    public async Task Operation_OnWhatIsNotThere_IsNotFound(string method, string path)
    {
        using HttpResponseMessage response = await Admin.SendAsync(new HttpMethod(method), Fill(path), BodyOf(method, path));

        await ProblemAsync(response, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("GET", "/document/{page}")]
    [InlineData("PUT", "/document/{page}")]
    [InlineData("DELETE", "/document/{page}")]
    [InlineData("DELETE", "/recycle-bin/document")]
    [InlineData("DELETE", "/preview")]
    public async Task Operation_ByNobodyAndWithoutTheSection_IsRefused(string method, string path)
    {
        using var anonymous = new DocumentClient(api.Host.Anonymous());
        using var translator = new DocumentClient(await api.Host.SignInAsync(StaffRole.Translator));

        using HttpResponseMessage ofAnonymous = await anonymous.SendAsync(new HttpMethod(method), Fill(path), BodyOf(method, path));
        using HttpResponseMessage ofTranslator = await translator.SendAsync(new HttpMethod(method), Fill(path), BodyOf(method, path));

        ofAnonymous.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        ofTranslator.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Get_OutsideOfTheStartNode_IsForbidden()
    {
        Guid start = await Admin.CreateAsync(_type!.Key, "Départ");
        IUserGroup group = await api.Host.AddGroupAsync(group =>
        {
            Describe(group, AllVerbs);
            group.StartContentId = api.Host.Get<Umbraco.Cms.Core.Services.IContentService>().GetById(start)!.Id;
        });
        using var staff = new DocumentClient(await api.Host.SignInAsync(api.Host.AddUser("Départ", group.Key)));

        using HttpResponseMessage inside = await staff.SendAsync(HttpMethod.Get, $"/document/{start}");
        using HttpResponseMessage outside = await staff.SendAsync(HttpMethod.Get, $"/document/{_page}");
        using HttpResponseMessage atRoot = await staff.PostAsync("/document", NewDocument(_type.Key, null, [], new JsonArray(Variant("Page"))));

        inside.StatusCode.ShouldBe(HttpStatusCode.OK);
        outside.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        atRoot.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string VerbOf(string action) => action switch
    {
        nameof(ActionBrowse) => ActionBrowse.ActionLetter,
        nameof(ActionNew) => ActionNew.ActionLetter,
        nameof(ActionUpdate) => ActionUpdate.ActionLetter,
        nameof(ActionPublish) => ActionPublish.ActionLetter,
        nameof(ActionUnpublish) => ActionUnpublish.ActionLetter,
        nameof(ActionDelete) => ActionDelete.ActionLetter,
        nameof(ActionMove) => ActionMove.ActionLetter,
        nameof(ActionCopy) => ActionCopy.ActionLetter,
        nameof(ActionSort) => ActionSort.ActionLetter,
        nameof(ActionRollback) => ActionRollback.ActionLetter,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an action."),
    };

    private static void Describe(UserGroup group, IEnumerable<string> verbs)
    {
        group.AddAllowedSection(Constants.Applications.Content);
        group.Permissions = verbs.ToHashSet();
    }

    private async Task<DocumentClient> SignInWithoutAsync(string verb)
    {
        IUserGroup group = await api.Host.AddGroupAsync(group => Describe(group, AllVerbs.Where(other => other != verb)));
        return new DocumentClient(await api.Host.SignInAsync(api.Host.AddUser("Sans", group.Key)));
    }

    private string Fill(string path)
        => path.Replace("{page}", _page.ToString(), StringComparison.Ordinal)
            .Replace("{trashed}", _trashed.ToString(), StringComparison.Ordinal)
            .Replace("{version}", _version, StringComparison.Ordinal)
            .Replace("{none}", "b5b1a3a8-0d9c-4a55-9d0a-3f5a0f1f3f11", StringComparison.Ordinal);

    private JsonObject? BodyOf(string method, string path) => (method, path.Split('/', '?')) switch
    {
        ("GET" or "DELETE", _) => null,
        ("POST", [_, "document"] or [_, "document", "validate"]) => NewDocument(_type!.Key, null, [], new JsonArray(Variant("Page"))),
        ("PUT", [_, "document", "sort"]) => new JsonObject { ["parent"] = null, ["sorting"] = new JsonArray() },
        ("PUT", [_, "document", _]) => new JsonObject { ["template"] = null, ["values"] = new JsonArray(), ["variants"] = new JsonArray(Variant("Autre nom")) },
        (_, [.., "publish"]) => new JsonObject { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = null }) },
        (_, [.., "unpublish"]) => new JsonObject { ["cultures"] = null },
        (_, [.., "publish-with-descendants"]) => new JsonObject { ["cultures"] = new JsonArray("invariant"), ["includeUnpublishedDescendants"] = true },
        (_, [.., "move" or "restore"]) => new JsonObject { ["target"] = null },
        (_, [.., "copy"]) => new JsonObject { ["target"] = null, ["relateToOriginal"] = false, ["includeDescendants"] = false },
        _ => null,
    };
}
