using System.Net;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.RecycleBin;

public sealed class BinTests(SqliteApi api) : IClassFixture<SqliteApi>
{
    private readonly ManagementApiHost _host = api.Host;
    private readonly SampleContent _content = new(api.Host);

    [Fact]
    public async Task Documents_ThrownAway_AreListedWithWhatWasBelow()
    {
        using HttpClient editor = await _host.SignInAsync(StaffRole.Editor);
        IContentService documents = _host.Get<IContentService>();
        IContentType type = await _content.TypeAsync();
        IContent top = _content.Document(type, "Jetée");
        IContent below = _content.Document(type, "Avec elle", top);
        documents.MoveToRecycleBin(documents.GetById(top.Key)!).Success.ShouldBeTrue();

        JsonElement count = await editor.JsonAsync("/recycle-bin/document/root?skip=0&take=0");
        JsonElement root = await editor.JsonAsync("/recycle-bin/document/root?skip=0&take=50");
        JsonElement children = await editor.JsonAsync($"/recycle-bin/document/children?parentId={top.Key}&skip=0&take=50");

        count.Total().ShouldBe(1);
        count.Items().ShouldBeEmpty();
        JsonElement item = root.Items().ShouldHaveSingleItem();
        item.GetProperty("id").GetGuid().ShouldBe(top.Key);
        item.GetProperty("parent").ValueKind.ShouldBe(JsonValueKind.Null);
        item.GetProperty("hasChildren").GetBoolean().ShouldBeTrue();
        item.GetProperty("documentType").GetProperty("id").GetGuid().ShouldBe(type.Key);
        item.GetProperty("variants")[0].GetProperty("state").GetString().ShouldBe("Trashed");
        children.Ids().ShouldBe([below.Key]);
        children.Items()[0].GetProperty("parent").GetProperty("id").GetGuid().ShouldBe(top.Key);
    }

    [Fact]
    public async Task Media_ThrownAway_AreListedByName()
    {
        using HttpClient editor = await _host.SignInAsync(StaffRole.Editor);
        IMediaService media = _host.Get<IMediaService>();
        IMedia second = _content.Folder("Vacances");
        IMedia first = _content.Folder("Ateliers");
        media.MoveToRecycleBin(second).Success.ShouldBeTrue();
        media.MoveToRecycleBin(first).Success.ShouldBeTrue();

        JsonElement root = await editor.JsonAsync("/recycle-bin/media/root");

        root.Names().ShouldBe(["Ateliers", "Vacances"]);
        root.Total().ShouldBe(2);
    }

    [Theory]
    [InlineData("/recycle-bin/document/root")]
    [InlineData("/recycle-bin/document/children?parentId=5b1c6d7e-0000-4000-8000-000000000001")]
    [InlineData("/recycle-bin/media/root")]
    [InlineData("/recycle-bin/media/children?parentId=5b1c6d7e-0000-4000-8000-000000000001")]
    public async Task Bins_ForUserWithStartNodes_AreClosed(string path)
    {
        IContentType type = await _content.TypeAsync();
        IContent start = _content.Document(type, "Départ");
        IMedia folder = _content.Folder("Départ");
        IUserGroup group = await _host.AddGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.AddAllowedSection(Constants.Applications.Media);
            group.Permissions = new HashSet<string> { "Umb.Document.Read" };
            group.StartContentId = start.Id;
            group.StartMediaId = folder.Id;
        });
        using HttpClient user = await _host.SignInAsync(_host.AddUser("Collègue", group.Key));

        (await user.StatusAsync(path)).ShouldBe(HttpStatusCode.Forbidden);
    }
}
