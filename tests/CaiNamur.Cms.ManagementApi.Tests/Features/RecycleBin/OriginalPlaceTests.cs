using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.RecycleBin;

/// <summary>What is thrown away knows where it came from, until it is put back.</summary>
public sealed class OriginalPlaceTests(SqliteApi api) : IClassFixture<SqliteApi>
{
    private const string Api = "/umbraco/management/api/v1";

    private readonly SampleContent _content = new(api.Host);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Document_ThrownAwayAndRestored_GoesBackToItsPlace(bool atRoot)
    {
        IContentType type = await _content.TypeAsync();
        IContent? parent = atRoot ? null : _content.Document(type, "Au-dessus");
        IContent document = _content.Document(type, "Jetée", parent);
        _content.Document(type, "Avec elle", document);

        await ThrowAwayAndRestoreAsync("document", document.Key, parent?.Key);

        IContent restored = api.Host.Get<IContentService>().GetById(document.Key)!;
        restored.Trashed.ShouldBeFalse();
        restored.ParentId.ShouldBe(parent?.Id ?? -1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Media_ThrownAwayAndRestored_GoesBackToItsPlace(bool atRoot)
    {
        IMedia? parent = atRoot ? null : _content.Folder("Au-dessus");
        IMedia folder = _content.Folder("Jeté", parent);

        await ThrowAwayAndRestoreAsync("media", folder.Key, parent?.Key);

        IMedia restored = api.Host.Get<IMediaService>().GetById(folder.Key)!;
        restored.Trashed.ShouldBeFalse();
        restored.ParentId.ShouldBe(parent?.Id ?? -1);
    }

    private async Task ThrowAwayAndRestoreAsync(string kind, Guid key, Guid? parentKey)
    {
        using HttpClient editor = await api.Host.SignInAsync(StaffRole.Editor);

        // Twice: what was put back once must be known again the next time.
        for (int round = 0; round < 2; round++)
        {
            (await PutAsync(editor, $"/{kind}/{key}/move-to-recycle-bin", body: null)).ShouldBe(HttpStatusCode.OK);
            JsonElement place = await editor.JsonAsync($"/recycle-bin/{kind}/{key}/original-parent");
            (place.ValueKind == JsonValueKind.Null ? (Guid?)null : place.GetProperty("id").GetGuid()).ShouldBe(parentKey);
            (await PutAsync(editor, $"/recycle-bin/{kind}/{key}/restore", new { target = parentKey is { } id ? new { id } : null })).ShouldBe(HttpStatusCode.OK);
        }
    }

    private static async Task<HttpStatusCode> PutAsync(HttpClient client, string path, object? body)
    {
        using HttpResponseMessage response = await client.PutAsync(Api + path, body is null ? null : JsonContent.Create(body), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
