using System.Net;
using System.Text.Json.Nodes;
using CaiNamur.Cms.ManagementApi.Tests.Live.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support.DocumentClient;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Tests.Live;

/// <summary>Whatever is done to media is told before its answer ends.</summary>
public sealed class MediaEventTests(LiveApi api) : LiveTests(api)
{
    private static readonly Dictionary<string, Func<MediaEventTests, Task<Told[]>>> Changes = new()
    {
        ["created"] = async test =>
        {
            IMediaType folder = test.Host.Get<IMediaTypeService>().Get(Constants.Conventions.MediaTypes.Folder)!;
            var id = Guid.NewGuid();
            JsonObject request = NewDocument(folder.Key, null, [], new JsonArray(Variant("Neuf")), id);
            request["mediaType"] = Reference(folder.Key);
            test.Prepared();
            using HttpResponseMessage answer = await test.Editor.PostAsync("/media", request);
            answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return Updated(id);
        },
        ["saved"] = test => test.ChangedAsync((top, _) => test.Editor.ShouldPutAsync(
            $"/media/{top}",
            new JsonObject { ["values"] = new JsonArray(), ["variants"] = new JsonArray(Variant("Autre nom")) })),
        ["moved with what is below"] = async test =>
        {
            (Guid top, Guid below) = test.Pair();
            Guid target = test.Content.Folder("Cible").Key;
            test.Prepared();
            await test.Editor.ShouldPutAsync($"/media/{top}/move", new JsonObject { ["target"] = Reference(target) });
            return Updated(top, below);
        },
        ["thrown away with what is below"] = async test =>
        {
            (Guid top, Guid below) = test.Pair();
            test.Prepared();
            await test.ThrowAwayAsync(top);
            return Updated(top, below);
        },
        ["restored with what is below"] = async test =>
        {
            (Guid top, Guid below) = test.Pair();
            await test.ThrowAwayAsync(top);
            test.Prepared();
            await test.Editor.ShouldPutAsync($"/recycle-bin/media/{top}/restore", new JsonObject { ["target"] = null });
            return Updated(top, below);
        },
        ["deleted with what is below"] = async test =>
        {
            (Guid top, Guid below) = test.Pair();
            await test.ThrowAwayAsync(top);
            test.Prepared();
            await test.DeleteAsync($"/media/{top}");
            return Deleted(top, below);
        },
        ["gone with the bin"] = async test =>
        {
            (Guid top, Guid below) = test.Pair();
            await test.ThrowAwayAsync(top);
            test.Prepared();
            await test.DeleteAsync("/recycle-bin/media");
            return Deleted(top, below);
        },
        ["sorted"] = async test =>
        {
            IMedia top = test.Content.Folder("Dossier");
            Guid first = test.Content.Folder("Premier", top).Key;
            Guid second = test.Content.Folder("Second", top).Key;
            var sorting = new JsonArray(
                new JsonObject { ["id"] = second.ToString(), ["sortOrder"] = 0 },
                new JsonObject { ["id"] = first.ToString(), ["sortOrder"] = 1 });
            test.Prepared();
            await test.Editor.ShouldPutAsync("/media/sort", new JsonObject { ["parent"] = Reference(top.Key), ["sorting"] = sorting });
            return Updated(second, first);
        },
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Media_Changed_IsToldBeforeTheAnswerEnds(string what) => ShouldHaveBeenToldAsync(() => Changes[what](this));

    private static Told[] Updated(params Guid[] keys) => Told.Updated(Sources.Media, keys);

    private static Told[] Deleted(params Guid[] keys) => Told.Deleted(Sources.Media, keys);

    private async Task<Told[]> ChangedAsync(Func<Guid, Guid, Task> change)
    {
        (Guid top, Guid below) = Pair();
        Prepared();
        await change(top, below);
        return Updated(top);
    }

    private (Guid Top, Guid Below) Pair()
    {
        IMedia top = Content.Folder("Dessus");
        return (top.Key, Content.Folder("Dessous", top).Key);
    }

    private Task ThrowAwayAsync(Guid key) => Editor.ShouldPutAsync($"/media/{key}/move-to-recycle-bin");

    private async Task DeleteAsync(string path)
    {
        using HttpResponseMessage answer = await Editor.SendAsync(HttpMethod.Delete, path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
