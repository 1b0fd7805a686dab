using System.Net;
using System.Text.Json.Nodes;
using CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support.DocumentClient;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Documents;

/// <summary>What operations ask of the database does not grow with the number of siblings.</summary>
public sealed class DocumentCommandCountTests(SqliteApi api, ITestOutputHelper output) : IClassFixture<SqliteApi>, IAsyncLifetime
{
    private DocumentClient? _editor;
    private SampleContent? _sample;
    private IContentType? _type;

    private DocumentClient Editor => _editor!;

    public async ValueTask InitializeAsync()
    {
        _sample = new SampleContent(api.Host);
        _type = await _sample.TypeAsync();
        _editor = new DocumentClient(await api.Host.SignInAsync(StaffRole.Editor));
    }

    public ValueTask DisposeAsync()
    {
        _editor?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("load")]
    [InlineData("published")]
    [InlineData("validate")]
    [InlineData("save")]
    [InlineData("publish")]
    [InlineData("unpublish")]
    [InlineData("create")]
    [InlineData("move")]
    [InlineData("copy")]
    [InlineData("trash")]
    [InlineData("versions")]
    [InlineData("audit")]
    [InlineData("urls")]
    [InlineData("referenced")]
    public async Task Operation_AmongManySiblings_SendsAsManyCommandsAsAmongFew(string operation)
    {
        Guid amongFew = await ParentWithChildrenAsync(2);
        Guid amongMany = await ParentWithChildrenAsync(60);
        Guid target = await Editor.CreateAsync(_type!.Key, "Ailleurs");
        await RunAsync(operation, amongFew, target, null);

        using var counter = new CommandCounter(api.Host);
        int few = await RunAsync(operation, amongFew, target, counter);
        int many = await RunAsync(operation, amongMany, target, counter);

        output.WriteLine($"{operation}: {few} commands among few, {many} among many");
        many.ShouldBe(few);
    }

    private async Task<Guid> ParentWithChildrenAsync(int count)
    {
        Guid parent = await Editor.CreateAsync(_type!.Key, "Parent");
        IContent parentDocument = api.Host.Get<IContentService>().GetById(parent)!;
        _sample!.Many(_type, parentDocument, count);
        await Editor.ShouldPublishAsync(parent);
        return parent;
    }

    /// <summary>Does it to a fresh child; what has to be there before is not counted.</summary>
    private async Task<int> RunAsync(string operation, Guid parent, Guid target, CommandCounter? counter)
    {
        Guid page = await Editor.CreateAsync(_type!.Key, "Page", parent, Value(SampleContent.Title, "Titre"));
        JsonObject save = await Editor.LoadAsync(page);
        if (operation is "published" or "unpublish" or "versions" or "urls")
        {
            await Editor.ShouldPublishAsync(page);
        }

        Func<Task<HttpResponseMessage>> request = operation switch
        {
            "load" => () => Editor.SendAsync(HttpMethod.Get, $"/document/{page}"),
            "published" => () => Editor.SendAsync(HttpMethod.Get, $"/document/{page}/published"),
            "validate" => () => Editor.PutAsync($"/document/{page}/validate", save, ValidateApi),
            "save" => () => Editor.PutAsync($"/document/{page}", save),
            "publish" => () => Editor.PutAsync($"/document/{page}/publish", new JsonObject { ["publishSchedules"] = new JsonArray(new JsonObject { ["culture"] = null }) }),
            "unpublish" => () => Editor.PutAsync($"/document/{page}/unpublish", new JsonObject { ["cultures"] = null }),
            "create" => () => Editor.PostAsync("/document", NewDocument(_type.Key, parent, [], new JsonArray(Variant("Nouvelle")))),
            "move" => () => Editor.PutAsync($"/document/{page}/move", new JsonObject { ["target"] = Reference(target) }),
            "copy" => () => Editor.PostAsync($"/document/{page}/copy", new JsonObject { ["target"] = Reference(parent), ["relateToOriginal"] = false, ["includeDescendants"] = false }),
            "trash" => () => Editor.PutAsync($"/document/{page}/move-to-recycle-bin"),
            "versions" => () => Editor.SendAsync(HttpMethod.Get, $"/document-version?documentId={page}"),
            "audit" => () => Editor.SendAsync(HttpMethod.Get, $"/document/{page}/audit-log?skip=0&take=10"),
            "urls" => () => Editor.SendAsync(HttpMethod.Get, $"/document/urls?id={page}"),
            "referenced" => () => Editor.SendAsync(HttpMethod.Get, $"/document/{page}/referenced-by?skip=0&take=10"),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Not an operation."),
        };
        return counter is null ? await SendAsync(request) : await counter.CountAsync(() => SendAsync(request));
    }

    private static async Task<int> SendAsync(Func<Task<HttpResponseMessage>> request)
    {
        using HttpResponseMessage response = await request();
        response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Created);
        return 0;
    }
}
