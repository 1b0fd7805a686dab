using System.Net;
using System.Text.Json.Nodes;
using CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support;
using CaiNamur.Cms.ManagementApi.Tests.Live.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support.DocumentClient;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Tests.Live;

/// <summary>Whatever is done to documents is told before its answer ends.</summary>
public sealed class DocumentEventTests(LiveApi api) : LiveTests(api)
{
    private static readonly Dictionary<string, Func<DocumentEventTests, Task<Told[]>>> Changes = new()
    {
        ["created"] = async test =>
        {
            Guid type = await test.TypeAsync();
            test.Prepared();
            return Updated(await test.Editor.CreateAsync(type, "Neuve"));
        },
        ["saved"] = test => test.ChangedAsync(async page => await test.Editor.ShouldPutAsync($"/document/{page}", await test.Editor.LoadAsync(page))),
        ["published"] = test => test.ChangedAsync(page => test.Editor.ShouldPublishAsync(page)),
        ["unpublished"] = test => test.ChangedAsync(
            page => test.Editor.ShouldPutAsync($"/document/{page}/unpublish", new JsonObject { ["cultures"] = null }),
            page => test.Editor.ShouldPublishAsync(page)),
        ["planned"] = test => test.ChangedAsync(page => test.PlanAsync(page, DateTimeOffset.UtcNow.AddDays(1))),
        ["plan changed"] = test => test.ChangedAsync(
            page => test.PlanAsync(page, DateTimeOffset.UtcNow.AddDays(2)),
            page => test.PlanAsync(page, DateTimeOffset.UtcNow.AddDays(1))),
        ["plan taken back"] = test => test.ChangedAsync(
            page => test.PlanAsync(page, null),
            page => test.PlanAsync(page, DateTimeOffset.UtcNow.AddDays(1))),
        ["rolled back"] = test => test.ChangedAsync(
            async page =>
            {
                JsonArray versions = (await test.Editor.GetAsync($"/document-version?documentId={page}"))["items"]!.AsArray();
                string earlier = (string)versions.Single(version => (bool)version!["isCurrentDraftVersion"]! is false && (bool)version["isCurrentPublishedVersion"]! is false)!["id"]!;
                using HttpResponseMessage answer = await test.Editor.PostAsync($"/document-version/{earlier}/rollback");
                answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            },
            async page =>
            {
                await test.Editor.ShouldPublishAsync(page);
                await test.Editor.ShouldPutAsync($"/document/{page}", await test.Editor.LoadAsync(page));
                await test.Editor.ShouldPublishAsync(page);
            }),
        ["moved with what is below"] = async test =>
        {
            (Guid top, Guid below) = await test.PairAsync();
            Guid target = await test.Editor.CreateAsync(await test.TypeOfAsync(top), "Cible");
            test.Prepared();
            await test.Editor.ShouldPutAsync($"/document/{top}/move", new JsonObject { ["target"] = Reference(target) });
            return Updated(top, below);
        },
        ["copied with what is below"] = async test =>
        {
            (Guid top, _) = await test.PairAsync();
            test.Prepared();
            var copy = new JsonObject { ["target"] = null, ["relateToOriginal"] = false, ["includeDescendants"] = true };
            using HttpResponseMessage answer = await test.Editor.PostAsync($"/document/{top}/copy", copy);
            answer.StatusCode.ShouldBe(HttpStatusCode.Created);
            IContent made = test.Documents.GetById(Guid.Parse(answer.Headers.GetValues("Umb-Generated-Resource").Single()))!;
            return Updated(made.Key, test.Documents.GetPagedChildren(made.Id, 0, 10, out _, null, null, null, true).Single().Key);
        },
        ["thrown away with what is below"] = async test =>
        {
            (Guid top, Guid below) = await test.PairAsync();
            test.Prepared();
            await test.Editor.ShouldPutAsync($"/document/{top}/move-to-recycle-bin");
            return Updated(top, below);
        },
        ["restored with what is below"] = async test =>
        {
            (Guid top, Guid below) = await test.PairAsync();
            await test.Editor.ShouldPutAsync($"/document/{top}/move-to-recycle-bin");
            test.Prepared();
            await test.Editor.ShouldPutAsync($"/recycle-bin/document/{top}/restore", new JsonObject { ["target"] = null });
            return Updated(top, below);
        },
        ["deleted with what is below"] = async test =>
        {
            (Guid top, Guid below) = await test.PairAsync();
            await test.Editor.ShouldPutAsync($"/document/{top}/move-to-recycle-bin");
            test.Prepared();
            await test.DeleteAsync($"/document/{top}");
            return Deleted(top, below);
        },
        ["gone with the bin"] = async test =>
        {
            (Guid top, Guid below) = await test.PairAsync();
            await test.Editor.ShouldPutAsync($"/document/{top}/move-to-recycle-bin");
            test.Prepared();
            await test.DeleteAsync("/recycle-bin/document");
            return Deleted(top, below);
        },
        ["sorted"] = async test =>
        {
            (Guid top, Guid first) = await test.PairAsync();
            Guid second = await test.Editor.CreateAsync(await test.TypeOfAsync(top), "Seconde", top);
            test.Prepared();
            var sorting = new JsonArray(
                new JsonObject { ["id"] = second.ToString(), ["sortOrder"] = 0 },
                new JsonObject { ["id"] = first.ToString(), ["sortOrder"] = 1 });
            await test.Editor.ShouldPutAsync("/document/sort", new JsonObject { ["parent"] = Reference(top), ["sorting"] = sorting });
            return Updated(second, first);
        },
        ["published with what is below"] = async test =>
        {
            (Guid top, Guid below) = await test.PairAsync();
            test.Prepared();
            await test.PublishBranchAsync(top);
            return Updated(top, below);
        },
        ["gone with its type"] = async test =>
        {
            IContentType type = await test.Content.TypeAsync();
            Guid page = test.Content.Document(type, "Sans modèle").Key;
            test.Prepared();
            await test.Host.Get<IContentTypeService>().DeleteAsync(type.Key, Umbraco.Cms.Core.Constants.Security.SuperUserKey);
            return Deleted(page);
        },
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    private IContentService Documents => Host.Get<IContentService>();

    [Theory]
    [MemberData(nameof(Names))]
    public Task Document_Changed_IsToldBeforeTheAnswerEnds(string what) => ShouldHaveBeenToldAsync(() => Changes[what](this));

    private static Told[] Updated(params Guid[] keys) => Told.Updated(Sources.Document, keys);

    private static Told[] Deleted(params Guid[] keys) => Told.Deleted(Sources.Document, keys);

    private async Task<Told[]> ChangedAsync(Func<Guid, Task> change, Func<Guid, Task>? prepare = null)
    {
        Guid page = await PageAsync();
        await (prepare?.Invoke(page) ?? Task.CompletedTask);
        Prepared();
        await change(page);
        return Updated(page);
    }

    private async Task<Guid> TypeAsync() => (await Content.TypeAsync()).Key;

    private async Task<Guid> TypeOfAsync(Guid page) => Guid.Parse((string)(await Editor.GetAsync($"/document/{page}"))["documentType"]!["id"]!);

    private async Task<Guid> PageAsync() => await Editor.CreateAsync(await TypeAsync(), "Page");

    private async Task<(Guid Top, Guid Below)> PairAsync()
    {
        Guid type = await TypeAsync();
        Guid top = await Editor.CreateAsync(type, "Dessus");
        return (top, await Editor.CreateAsync(type, "Dessous", top));
    }

    private Task PlanAsync(Guid page, DateTimeOffset? at)
    {
        var schedule = new JsonObject { ["publishTime"] = at, ["unpublishTime"] = null };
        return Editor.ShouldPutAsync($"/document/{page}/publish", new JsonObject { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = null, ["schedule"] = schedule }) });
    }

    private async Task DeleteAsync(string path)
    {
        using HttpResponseMessage answer = await Editor.SendAsync(HttpMethod.Delete, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Runs in the background: the answer that counts is the one that says that it is done.</summary>
    private async Task PublishBranchAsync(Guid top)
    {
        using HttpResponseMessage begun = await Editor.PutAsync(
            $"/document/{top}/publish-with-descendants",
            new JsonObject { ["cultures"] = new JsonArray("invariant"), ["includeUnpublishedDescendants"] = true });
        begun.StatusCode.ShouldBe(HttpStatusCode.OK);
        string task = (string)JsonNode.Parse(await begun.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["taskId"]!;
        while ((bool)(await Editor.GetAsync($"/document/{top}/publish-with-descendants/result/{task}"))["isComplete"]! is false)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }
    }
}
