using System.Net;
using System.Text;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>Every operation, for somebody who works below one document and one media folder: let in there, and nowhere else.</summary>
public sealed class StartNodeAccessTests(SqliteApi api) : IClassFixture<SqliteApi>, IAsyncLifetime
{
    private static readonly string[] Verbs =
    [
        ActionBrowse.ActionLetter, ActionNew.ActionLetter, ActionUpdate.ActionLetter, ActionPublish.ActionLetter, ActionUnpublish.ActionLetter, ActionDelete.ActionLetter,
        ActionMove.ActionLetter, ActionCopy.ActionLetter, ActionSort.ActionLetter, ActionRollback.ActionLetter,
    ];

    private HttpClient? _client;
    private (StartNodePlace Inside, StartNodePlace Outside) _documents;
    private (StartNodePlace Inside, StartNodePlace Outside) _media;

    public static TheoryData<string> Operations => [.. ClientOperation.All.Select(operation => operation.Id)];

    private ManagementApiHost Host => api.Host;

    public async ValueTask InitializeAsync()
    {
        var content = new SampleContent(Host);
        IContentType type = await content.TypeAsync();
        IMediaType folder = Host.Get<IMediaTypeService>().Get(Constants.Conventions.MediaTypes.Folder)!;
        _documents = (DocumentPlace(content, type), DocumentPlace(content, type));
        _media = (MediaPlace(content, folder), MediaPlace(content, folder));
        IUserGroup group = await Host.AddGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.AddAllowedSection(Constants.Applications.Media);
            group.Permissions = Verbs.ToHashSet();
            group.StartContentId = Host.Get<IContentService>().GetById(_documents.Inside.Top)!.Id;
            group.StartMediaId = Host.Get<IMediaService>().GetById(_media.Inside.Top)!.Id;
        });
        _client = await Host.SignInAsync(Host.AddUser("Départ", group.Key));
    }

    public ValueTask DisposeAsync()
    {
        _client?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Rules_AreOfOperationsThatExist()
        => StartNodeRequest.ByOperation.Keys.Except(ClientOperation.All.Select(operation => operation.Id)).ShouldBeEmpty();

    [Fact]
    public void Operations_ThatNameANodeInTheirPath_HaveARule()
        => ClientOperation.All
            .Where(operation => operation.Access is OperationAccess.Content or OperationAccess.Media)
            .Where(operation => operation.Path.Contains("{id}", StringComparison.Ordinal) && !StartNodeRequest.ByOperation.ContainsKey(operation.Id))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_ForWhoHasStartNodes_LetsInBelowThemOnly(string id)
    {
        ClientOperation operation = ClientOperation.All.Single(candidate => candidate.Id == id);
        StartNodeRequest request = StartNodeRequest.Of(operation);
        (StartNodePlace inside, StartNodePlace outside) = IsOfMedia(operation) ? _media : _documents;
        string before = Outside();

        bool namesNode = operation.Path.Contains("{id}", StringComparison.Ordinal) || request.Query.Length > 0;
        bool namesTarget = request.Body?.Contains("{target}", StringComparison.Ordinal) is true;
        (HttpStatusCode status, string body) = await AskAsync(operation, request, outside, inside);
        HttpStatusCode into = namesTarget ? (await AskAsync(operation, request, inside, outside)).Status : HttpStatusCode.Forbidden;
        Outside().ShouldBe(before);
        (HttpStatusCode allowed, string answer) = await AskAsync(operation, request, inside, inside);

        ((int)allowed).ShouldBeLessThan(500, FailureLog.Text);
        switch (request.Rule)
        {
            case StartNodeRule.Refused:
                (namesNode || namesTarget).ShouldBeTrue();
                (namesNode ? status : HttpStatusCode.Forbidden).ShouldBe(HttpStatusCode.Forbidden);
                into.ShouldBe(HttpStatusCode.Forbidden);
                allowed.ShouldNotBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized);
                break;
            case StartNodeRule.LeftOut:
                body.ShouldNotContain(outside.Fill(request.Sought));
                answer.ShouldContain(inside.Fill(request.Sought));
                allowed.ShouldBe(HttpStatusCode.OK);
                break;
            case StartNodeRule.Closed:
                status.ShouldBe(HttpStatusCode.Forbidden);
                allowed.ShouldBe(HttpStatusCode.Forbidden);
                break;
            case StartNodeRule.Named:
                body.ShouldContain(outside.Fill(request.Sought));
                answer.ShouldContain(inside.Fill(request.Sought));
                break;
            default:
                allowed.ShouldNotBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized);
                break;
        }
    }

    private static bool IsOfMedia(ClientOperation operation) => operation.Path.Contains("media", StringComparison.Ordinal) || operation.Path.Contains("imaging", StringComparison.Ordinal);

    private async Task<(HttpStatusCode Status, string Body)> AskAsync(ClientOperation operation, StartNodeRequest request, StartNodePlace place, StartNodePlace target)
    {
        string path = operation.Path.Replace("{id}", request.Named, StringComparison.Ordinal).Replace("{taskId}", "{new}", StringComparison.Ordinal);
        using var message = new HttpRequestMessage(new HttpMethod(operation.Method), place.Fill(path + request.Query));
        if (request.Body is { } body)
        {
            message.Content = new StringContent(place.Fill(body.Replace("{target}", target.Top.ToString(), StringComparison.Ordinal)), Encoding.UTF8, "application/json");
        }

        using HttpResponseMessage response = await _client!.SendAsync(message, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private StartNodePlace DocumentPlace(SampleContent content, IContentType type)
    {
        IContent top = content.Publish(content.Document(type, "Dessus"));
        IContent page = content.Publish(content.Document(type, StartNodePlace.Word, top));
        IContent trashed = content.Document(type, "Jetée", top);
        Host.Get<IContentService>().MoveToRecycleBin(trashed).Success.ShouldBeTrue();
        Host.Get<IRelationService>().Relate(top, page, Constants.Conventions.RelationTypes.RelatedDocumentAlias);
        return new StartNodePlace(top.Key, page.Key, trashed.Key, page.VersionId.ToGuid(), type.Key);
    }

    private StartNodePlace MediaPlace(SampleContent content, IMediaType folder)
    {
        IMedia top = content.Folder("Dessus");
        IMedia page = content.Folder(StartNodePlace.Word, top);
        IMedia trashed = content.Folder("Jeté", top);
        Host.Get<IMediaService>().MoveToRecycleBin(trashed).Success.ShouldBeTrue();
        Host.Get<IRelationService>().Relate(Host.Get<IContentService>().GetById(_documents.Inside.Page)!, page, Constants.Conventions.RelationTypes.RelatedMediaAlias);
        return new StartNodePlace(top.Key, page.Key, trashed.Key, Guid.Empty, folder.Key);
    }

    /// <summary>All that must stay as it is.</summary>
    private string Outside() => Host.Read(() => string.Join(
        ';',
        new[] { _documents.Outside.Top, _documents.Outside.Page, _documents.Outside.Trashed }.Select(key => Host.Get<IContentService>().GetById(key)).OfType<IContent>()
            .Select(document => $"{document.Name} {document.Path} {document.VersionId} {document.Published} {document.UpdateDate:O} {document.SortOrder}")
            .Concat(new[] { _media.Outside.Top, _media.Outside.Page, _media.Outside.Trashed }.Select(key => Host.Get<IMediaService>().GetById(key)).OfType<IMedia>()
                .Select(item => $"{item.Name} {item.Path} {item.VersionId} {item.UpdateDate:O} {item.SortOrder}"))
            .Append(Host.Get<IEntityService>().GetAll(UmbracoObjectTypes.Document).Count(entity => entity.Path.Contains($",{Host.Get<IContentService>().GetById(_documents.Outside.Top)!.Id},", StringComparison.Ordinal)).ToString(System.Globalization.CultureInfo.InvariantCulture))));
}
