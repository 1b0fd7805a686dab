using System.Net;
using System.Text.Json.Nodes;
using CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support.DocumentClient;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Documents;

/// <summary>The journeys of an editor, in the order of calls that the client makes.</summary>
public abstract class DocumentEditingContract(ApiFixture api) : IAsyncLifetime
{
    private readonly SampleContent _sample = new(api.Host);
    private DocumentClient? _editor;
    private IContentType? _type;

    private DocumentClient Editor => _editor!;

    private IContentType Type => _type!;

    public async ValueTask InitializeAsync()
    {
        _editor = new DocumentClient(await api.Host.SignInAsync(StaffRole.Editor));
        _type = await _sample.TypeAsync();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _editor?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Create_WithKeyOfTheClient_CanBeLoadedUnderIt()
    {
        var id = Guid.NewGuid();

        using HttpResponseMessage created = await Editor.PostAsync(
            "/document",
            NewDocument(Type.Key, null, new JsonArray(Value(SampleContent.Title, "Un titre")), new JsonArray(Variant("Nouvelle page")), id));
        JsonNode document = await Editor.GetAsync($"/document/{id}");

        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        created.Headers.GetValues("Umb-Generated-Resource").ShouldBe([id.ToString()]);
        ((string?)document["id"]).ShouldBe(id.ToString());
        ((string?)document["documentType"]!["icon"]).ShouldBe("icon-newspaper");
        ((bool?)document["isTrashed"]).ShouldBe(false);
        JsonNode variant = document["variants"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)variant["name"]).ShouldBe("Nouvelle page");
        ((string?)variant["state"]).ShouldBe("Draft");
        ((string?)variant["updateDate"]).ShouldEndWith("Z");
        JsonNode value = document["values"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)value["value"]).ShouldBe("Un titre");
        ((string?)value["editorAlias"]).ShouldBe("Umbraco.TextBox");
    }

    [Fact]
    public async Task Create_WithKeyThatIsTaken_IsRefused()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Première");

        using HttpResponseMessage again = await Editor.PostAsync("/document", NewDocument(Type.Key, null, [], new JsonArray(Variant("Deuxième")), id));

        JsonNode problem = await ProblemAsync(again, HttpStatusCode.BadRequest);
        ((string?)problem["operationStatus"]).ShouldBe("DuplicateKey");
        ((string?)(await Editor.GetAsync($"/document/{id}"))["variants"]![0]!["name"]).ShouldBe("Première");
    }

    [Fact]
    public async Task Create_WithoutName_SaysSoAtTheName()
    {
        JsonObject request = NewDocument(Type.Key, null, [], new JsonArray(Variant("  ")));

        using HttpResponseMessage validated = await Editor.PostAsync("/document/validate", request.DeepClone());
        using HttpResponseMessage created = await Editor.PostAsync("/document", request);

        (await ProblemAsync(validated, HttpStatusCode.BadRequest))["errors"]!.AsObject().ContainsKey("$.variants[0].name").ShouldBeTrue();
        (await ProblemAsync(created, HttpStatusCode.BadRequest))["errors"]!.AsObject().ContainsKey("$.variants[0].name").ShouldBeTrue();
    }

    [Fact]
    public async Task Save_WithChangedValues_KeepsThemAndWhatVisitorsSee()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Page", null, Value(SampleContent.Title, "Avant"), Value(SampleContent.Note, "Note"));
        await Editor.ShouldPublishAsync(id);
        JsonObject request = await Editor.LoadAsync(id);
        SetValue(request, SampleContent.Title, "Après");

        await Editor.ShouldPutAsync($"/document/{id}", request);

        JsonNode draft = await Editor.GetAsync($"/document/{id}");
        JsonNode published = await Editor.GetAsync($"/document/{id}/published");
        ValueOf(draft, SampleContent.Title).ShouldBe("Après");
        ValueOf(published, SampleContent.Title).ShouldBe("Avant");
        ((string?)draft["variants"]![0]!["state"]).ShouldBe("PublishedPendingChanges");
    }

    [Fact]
    public async Task Publish_AfterSave_DraftAndPublishedAreTheSameToTheLetter()
    {
        var text = new JsonObject
        {
            ["markup"] = "<p>Une <strong>migration</strong> vue d’ici.</p>",
            ["blocks"] = new JsonObject { ["layout"] = new JsonObject(), ["contentData"] = new JsonArray(), ["settingsData"] = new JsonArray(), ["expose"] = new JsonArray() },
        };
        Guid id = await Editor.CreateAsync(Type.Key, "Page", null, Value(SampleContent.Title, "Titre"), Value(SampleContent.Text, text));

        await Editor.ShouldPublishAsync(id);

        JsonNode draft = await Editor.GetAsync($"/document/{id}");
        JsonNode published = await Editor.GetAsync($"/document/{id}/published");
        ((string?)draft["variants"]![0]!["state"]).ShouldBe("Published");
        ((string?)draft["variants"]![0]!["publishDate"]).ShouldEndWith("Z");
        ValueOf(draft, SampleContent.Text, "markup")!.ShouldContain("migration");
        published.ToJsonString().ShouldBe(draft.ToJsonString());
    }

    [Fact]
    public async Task Published_OfDraft_IsNotFound()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Brouillon");

        using HttpResponseMessage response = await Editor.SendAsync(HttpMethod.Get, $"/document/{id}/published");

        await ProblemAsync(response, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Validate_WithMandatoryValueMissing_SaysSoAtTheValueByIndex()
    {
        IContentType type = await MandatoryTitleAsync();
        Guid id = await Editor.CreateAsync(type.Key, "Page", null, Value(SampleContent.Note, "Note"), Value(SampleContent.Title, string.Empty));
        JsonObject request = await Editor.LoadAsync(id);
        SetValue(request, SampleContent.Note, "Note");
        SetValue(request, SampleContent.Title, string.Empty);
        request["cultures"] = new JsonArray();

        using HttpResponseMessage invalid = await Editor.PutAsync($"/document/{id}/validate", request.DeepClone(), ValidateApi);
        SetValue(request, SampleContent.Title, "Un titre");
        using HttpResponseMessage valid = await Editor.PutAsync($"/document/{id}/validate", request.DeepClone(), ValidateApi);

        JsonNode problem = await ProblemAsync(invalid, HttpStatusCode.BadRequest);
        int index = request["values"]!.AsArray().ToList().FindIndex(value => (string?)value!["alias"] == SampleContent.Title);
        problem["errors"]!.AsObject().Select(error => error.Key).ShouldBe([$"$.values[{index}].value"]);
        valid.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Validate_WithMandatoryValueLeftOut_NamesItAsTheClientFindsIt()
    {
        IContentType type = await MandatoryTitleAsync();

        using HttpResponseMessage response = await Editor.PostAsync("/document/validate", NewDocument(type.Key, null, [], new JsonArray(Variant("Page"))));

        JsonNode problem = await ProblemAsync(response, HttpStatusCode.BadRequest);
        problem["errors"]!.AsObject().Select(error => error.Key).ShouldBe(["$.values[?(@.alias == 'title' && @.culture == null && @.segment == null)].value"]);
    }

    [Fact]
    public async Task Publish_WithMandatoryValueMissing_NamesTheField()
    {
        IContentType type = await MandatoryTitleAsync();
        Guid id = await Editor.CreateAsync(type.Key, "Page");

        using HttpResponseMessage response = await Editor.PutAsync(
            $"/document/{id}/publish",
            new JsonObject { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = null }) });

        JsonNode problem = await ProblemAsync(response, HttpStatusCode.BadRequest);
        ((string?)problem["operationStatus"]).ShouldBe("ContentInvalid");
        ((string?)problem["title"])!.ShouldContain("title");
    }

    [Fact]
    public async Task Schedule_SetAndCleared_IsShownAndGone()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Page");
        DateTimeOffset at = api.Host.Get<TimeProvider>().GetUtcNow().AddDays(30);
        DateTimeOffset until = at.AddDays(1);

        await Editor.ShouldPutAsync($"/document/{id}/publish", Schedule(at, until));
        JsonNode planned = (await Editor.GetAsync($"/document/{id}"))["variants"]![0]!;
        await Editor.ShouldPutAsync($"/document/{id}/publish", Schedule(null, null));
        JsonNode cleared = (await Editor.GetAsync($"/document/{id}"))["variants"]![0]!;

        ((DateTimeOffset?)planned["scheduledPublishDate"])!.Value.ShouldBe(at, TimeSpan.FromSeconds(1));
        ((DateTimeOffset?)planned["scheduledUnpublishDate"])!.Value.ShouldBe(until, TimeSpan.FromSeconds(1));
        planned["flags"]!.AsArray().Select(flag => (string?)flag!["alias"]).ShouldContain("Umb.ScheduledForPublish");
        cleared["scheduledPublishDate"].ShouldBeNull();
        cleared["scheduledUnpublishDate"].ShouldBeNull();
    }

    [Theory]
    [InlineData(-1, 1, "PublishTimeNeedsToBeInFuture")]
    [InlineData(2, 1, "UnpublishTimeNeedsToBeAfterPublishTime")]
    [InlineData(null, -1, "UpublishTimeNeedsToBeInFuture")]
    public async Task Schedule_WithImpossibleInstants_IsRefused(int? publishInDays, int? unpublishInDays, string status)
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Page");
        DateTimeOffset now = api.Host.Get<TimeProvider>().GetUtcNow();

        using HttpResponseMessage response = await Editor.PutAsync($"/document/{id}/publish", Schedule(In(publishInDays), In(unpublishInDays)));

        ((string?)(await ProblemAsync(response, HttpStatusCode.BadRequest))["operationStatus"]).ShouldBe(status);
        DateTimeOffset? In(int? days) => days is { } count ? now.AddDays(count) : null;
    }

    [Fact]
    public async Task Unpublish_PublishedDocument_IsADraftAgain()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Page");
        await Editor.ShouldPublishAsync(id);

        await Editor.ShouldPutAsync($"/document/{id}/unpublish", new JsonObject { ["cultures"] = null });

        ((string?)(await Editor.GetAsync($"/document/{id}"))["variants"]![0]!["state"]).ShouldBe("Draft");
    }

    [Fact]
    public async Task PublishWithDescendants_OfInvariantDocument_PublishesWhatIsBelow()
    {
        Guid parent = await Editor.CreateAsync(Type.Key, "Parent");
        Guid child = await Editor.CreateAsync(Type.Key, "Enfant", parent);
        var request = new JsonObject { ["cultures"] = new JsonArray("invariant"), ["includeUnpublishedDescendants"] = true };

        using HttpResponseMessage begun = await Editor.PutAsync($"/document/{parent}/publish-with-descendants", request);
        begun.StatusCode.ShouldBe(HttpStatusCode.OK);
        string task = (string)JsonNode.Parse(await begun.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["taskId"]!;
        while (!(bool)(await Editor.GetAsync($"/document/{parent}/publish-with-descendants/result/{task}"))["isComplete"]!)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        ((string?)(await Editor.GetAsync($"/document/{child}"))["variants"]![0]!["state"]).ShouldBe("Published");
    }

    [Fact]
    public async Task MoveCopySort_OfDocuments_ChangeTheTree()
    {
        Guid first = await Editor.CreateAsync(Type.Key, "Premier");
        Guid second = await Editor.CreateAsync(Type.Key, "Deuxième");
        Guid child = await Editor.CreateAsync(Type.Key, "Enfant", first);

        await Editor.ShouldPutAsync($"/document/{child}/move", new JsonObject { ["target"] = Reference(second) });
        using HttpResponseMessage copied = await Editor.PostAsync(
            $"/document/{child}/copy",
            new JsonObject { ["target"] = Reference(second), ["relateToOriginal"] = false, ["includeDescendants"] = false });
        var copy = Guid.Parse(copied.Headers.GetValues("Umb-Generated-Resource").Single());
        var sorting = new JsonArray(
            new JsonObject { ["id"] = copy.ToString(), ["sortOrder"] = 0 },
            new JsonObject { ["id"] = child.ToString(), ["sortOrder"] = 1 });
        await Editor.ShouldPutAsync("/document/sort", new JsonObject { ["parent"] = Reference(second), ["sorting"] = sorting });

        copied.StatusCode.ShouldBe(HttpStatusCode.Created);
        JsonNode children = await Editor.GetAsync($"/tree/document/children?parentId={second}&skip=0&take=50");
        children["items"]!.AsArray().Select(item => (string?)item!["id"]).ShouldBe([copy.ToString(), child.ToString()]);
    }

    [Fact]
    public async Task Move_BelowItself_IsRefused()
    {
        Guid parent = await Editor.CreateAsync(Type.Key, "Parent");
        Guid child = await Editor.CreateAsync(Type.Key, "Enfant", parent);

        using HttpResponseMessage response = await Editor.PutAsync($"/document/{parent}/move", new JsonObject { ["target"] = Reference(child) });

        ((string?)(await ProblemAsync(response, HttpStatusCode.BadRequest))["operationStatus"]).ShouldBe("ParentInvalid");
    }

    [Fact]
    public async Task RecycleBin_TrashAndRestore_BringsTheDocumentBack()
    {
        Guid parent = await Editor.CreateAsync(Type.Key, "Parent");
        Guid child = await Editor.CreateAsync(Type.Key, "Enfant", parent);

        await Editor.ShouldPutAsync($"/document/{child}/move-to-recycle-bin");
        JsonNode trashed = await Editor.GetAsync($"/document/{child}");
        JsonNode origin = await Editor.GetAsync($"/recycle-bin/document/{child}/original-parent");
        await Editor.ShouldPutAsync($"/recycle-bin/document/{child}/restore", new JsonObject { ["target"] = Reference(parent) });

        ((bool?)trashed["isTrashed"]).ShouldBe(true);
        ((string?)trashed["variants"]![0]!["state"]).ShouldBe("Trashed");
        ((string?)origin["id"]).ShouldBe(parent.ToString());
        ((bool?)(await Editor.GetAsync($"/document/{child}"))["isTrashed"]).ShouldBe(false);
    }

    [Fact]
    public async Task RecycleBin_OriginalParentAtTheRoot_IsJsonNull()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Page");
        await Editor.ShouldPutAsync($"/document/{id}/move-to-recycle-bin");

        using HttpResponseMessage response = await Editor.SendAsync(HttpMethod.Get, $"/recycle-bin/document/{id}/original-parent");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("null");
    }

    [Fact]
    public async Task Delete_AndEmptyBin_LeaveNothing()
    {
        Guid deleted = await Editor.CreateAsync(Type.Key, "À supprimer");
        Guid binned = await Editor.CreateAsync(Type.Key, "À jeter");
        await Editor.ShouldPutAsync($"/document/{binned}/move-to-recycle-bin");

        using HttpResponseMessage delete = await Editor.SendAsync(HttpMethod.Delete, $"/document/{deleted}");
        using HttpResponseMessage empty = await Editor.SendAsync(HttpMethod.Delete, "/recycle-bin/document");

        delete.StatusCode.ShouldBe(HttpStatusCode.OK);
        empty.StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (Guid gone in new[] { deleted, binned })
        {
            using HttpResponseMessage response = await Editor.SendAsync(HttpMethod.Get, $"/document/{gone}");
            await ProblemAsync(response, HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task RollBack_ToEarlierVersion_BringsItsValuesBack()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Page", null, Value(SampleContent.Title, "Premier texte"));
        await Editor.ShouldPublishAsync(id);
        JsonObject request = await Editor.LoadAsync(id);
        SetValue(request, SampleContent.Title, "Deuxième texte");
        await Editor.ShouldPutAsync($"/document/{id}", request);
        await Editor.ShouldPublishAsync(id);

        JsonArray versions = (await Editor.GetAsync($"/document-version?documentId={id}"))["items"]!.AsArray();
        JsonNode? earlier = versions.Last(version => !(bool)version!["isCurrentDraftVersion"]! && !(bool)version["isCurrentPublishedVersion"]!);
        JsonNode shown = await Editor.GetAsync($"/document-version/{earlier!["id"]}");
        await Editor.ShouldPutAsync($"/document-version/{earlier["id"]}/prevent-cleanup?preventCleanup=true");
        using HttpResponseMessage rolledBack = await Editor.PostAsync($"/document-version/{earlier["id"]}/rollback");

        ValueOf(shown, SampleContent.Title).ShouldBe("Premier texte");
        ((string?)shown["document"]!["id"]).ShouldBe(id.ToString());
        rolledBack.StatusCode.ShouldBe(HttpStatusCode.OK);
        ValueOf(await Editor.GetAsync($"/document/{id}"), SampleContent.Title).ShouldBe("Premier texte");
    }

    [Fact]
    public async Task AuditLog_AfterSaveAndPublish_TellsTheLatestFirst()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Page");
        await Editor.ShouldPublishAsync(id);

        JsonNode log = await Editor.GetAsync($"/document/{id}/audit-log?skip=0&take=10");
        JsonNode second = await Editor.GetAsync($"/document/{id}/audit-log?skip=1&take=10");
        JsonNode total = await Editor.GetAsync($"/document/{id}/audit-log?skip=0&take=0");

        string?[] types = [.. log["items"]!.AsArray().Select(item => (string?)item!["logType"])];
        types[0].ShouldBe("Publish");
        types.ShouldContain("Save");
        second["items"]!.AsArray().Count.ShouldBe(types.Length - 1);
        total["items"]!.AsArray().ShouldBeEmpty();
        ((int?)total["total"]).ShouldBe(types.Length);
    }

    [Fact]
    public async Task Urls_OfPublishedDocumentAndDraft_AreAddressAndReason()
    {
        Guid published = await Editor.CreateAsync(Type.Key, "Une adresse");
        await Editor.ShouldPublishAsync(published);
        Guid draft = await Editor.CreateAsync(Type.Key, "Sans adresse");

        JsonArray urls = (await Editor.GetAsync($"/document/urls?id={published}&id={draft}")).AsArray();

        urls.Count.ShouldBe(2);
        JsonNode ofPublished = urls.Single(item => (string?)item!["id"] == published.ToString())!;
        ((string?)ofPublished["urlInfos"]![0]!["url"]).ShouldNotBeNullOrEmpty();
        JsonNode ofDraft = urls.Single(item => (string?)item!["id"] == draft.ToString())!;
        ofDraft["urlInfos"]!.AsArray().ShouldAllBe(info => info!["url"] == null);
    }

    [Fact]
    public async Task PreviewUrl_OfDraft_IsTheClientsPreviewAndBringsTheCookie()
    {
        Guid id = await Editor.CreateAsync(Type.Key, "Brouillon");

        using HttpResponseMessage response = await Editor.SendAsync(HttpMethod.Get, $"/document/{id}/preview-url?providerAlias=umbDocumentUrlProvider");
        using HttpResponseMessage ended = await Editor.SendAsync(HttpMethod.Delete, "/preview");

        JsonNode info = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        ((string?)info["url"]).ShouldBe($"/umbraco/preview?id={id}");
        response.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("UMB_PREVIEW=", StringComparison.Ordinal));
        ended.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task References_OfLinkedDocument_NameTheLinkingOne()
    {
        Guid target = await Editor.CreateAsync(Type.Key, "Cible");
        var link = new JsonObject
        {
            ["markup"] = $"<p><a type=\"document\" href=\"/{{localLink:{target}}}\">lien</a></p>",
            ["blocks"] = new JsonObject { ["layout"] = new JsonObject(), ["contentData"] = new JsonArray(), ["settingsData"] = new JsonArray(), ["expose"] = new JsonArray() },
        };
        Guid source = await Editor.CreateAsync(Type.Key, "Source", null, Value(SampleContent.Text, link));

        JsonNode referencedBy = await Editor.GetAsync($"/document/{target}/referenced-by?skip=0&take=3");
        JsonNode referencedDescendants = await Editor.GetAsync($"/document/{target}/referenced-descendants?skip=0&take=3");
        JsonNode areReferenced = await Editor.GetAsync($"/document/are-referenced?id={target}&id={source}");

        JsonNode reference = referencedBy["items"]!.AsArray().ShouldHaveSingleItem()!;
        ((string?)reference["$type"]).ShouldBe("DocumentReferenceResponseModel");
        ((string?)reference["id"]).ShouldBe(source.ToString());
        ((string?)reference["variants"]![0]!["name"]).ShouldBe("Source");
        ((int?)referencedDescendants["total"]).ShouldBe(0);
        areReferenced["items"]!.AsArray().Select(item => (string?)item!["id"]).ShouldBe([target.ToString()]);
    }

    [Fact]
    public async Task Configuration_ForEverybody_HasWhatTheClientAsks()
    {
        JsonNode configuration = await Editor.GetAsync("/document/configuration");

        ((bool?)configuration["allowNonExistingSegmentsCreation"]).ShouldBe(true);
        configuration.AsObject().Count.ShouldBe(4);
    }

    private static string? ValueOf(JsonNode document, string alias, string? member = null)
    {
        JsonNode? value = document["values"]!.AsArray().Single(item => (string?)item!["alias"] == alias)!["value"];
        return (string?)(member is null ? value : value![member]);
    }

    private static JsonObject Schedule(DateTimeOffset? publish, DateTimeOffset? unpublish)
        => new()
        {
            ["publishSchedules"] = new JsonArray(new JsonObject
            {
                ["culture"] = null,
                ["schedule"] = new JsonObject { ["publishTime"] = publish, ["unpublishTime"] = unpublish },
            }),
        };

    private async Task<IContentType> MandatoryTitleAsync()
    {
        IContentType type = await _sample.TypeAsync();
        type.PropertyTypes.Single(property => property.Alias == SampleContent.Title).Mandatory = true;
        (await api.Host.Get<IContentTypeService>().UpdateAsync(type, Umbraco.Cms.Core.Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return type;
    }
}
