using System.Net;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Trees;

public sealed class MediaTreeTests(SqliteApi api) : IClassFixture<SqliteApi>
{
    private readonly ManagementApiHost _host = api.Host;
    private readonly SampleContent _content = new(api.Host);

    [Fact]
    public async Task Tree_OfFolders_IsReadLevelByLevel()
    {
        using HttpClient editor = await _host.SignInAsync(StaffRole.Editor);
        IMedia folder = _content.Folder("Images");
        IMedia inner = _content.Folder("2026", folder);

        JsonElement root = await editor.JsonAsync("/tree/media/root?skip=0&take=1000");
        JsonElement children = await editor.JsonAsync($"/tree/media/children?parentId={folder.Key}");
        JsonElement way = await editor.JsonAsync($"/tree/media/ancestors?descendantId={inner.Key}");
        JsonElement siblings = await editor.JsonAsync($"/tree/media/siblings?target={inner.Key}&before=0&after=0");

        root.Ids().ShouldContain(folder.Key);
        JsonElement item = children.Items().ShouldHaveSingleItem();
        item.GetProperty("parent").GetProperty("id").GetGuid().ShouldBe(folder.Key);
        item.GetProperty("mediaType").GetProperty("id").GetGuid().ShouldBe(Constants.MediaTypes.Guids.FolderGuid);
        item.GetProperty("mediaType").GetProperty("collection").GetProperty("id").GetGuid().ShouldBe(Constants.DataTypes.Guids.ListViewMediaGuid);
        item.Name().ShouldBe("2026");
        way.Ids().ShouldBe([folder.Key, inner.Key]);
        siblings.Ids().ShouldBe([inner.Key]);
    }

    [Fact]
    public async Task Tree_ForUserWithStartNode_ShowsTheWayToIt()
    {
        IMedia top = _content.Folder("Haut");
        IMedia start = _content.Folder("Départ", top);
        _content.Folder("Voisin", top);
        IUserGroup group = await _host.AddGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Media);
            group.StartMediaId = start.Id;
        });
        using HttpClient user = await _host.SignInAsync(_host.AddUser("Photographe", group.Key));

        JsonElement root = await user.JsonAsync("/tree/media/root");
        JsonElement level = await user.JsonAsync($"/tree/media/children?parentId={top.Key}");

        root.Ids().ShouldBe([top.Key]);
        root.Items()[0].GetProperty("noAccess").GetBoolean().ShouldBeTrue();
        level.Ids().ShouldBe([start.Key]);
    }

    [Theory]
    [InlineData("/tree/media/root?skip=-1")]
    [InlineData("/tree/media/root?take=100000000")]
    [InlineData("/tree/media/children?parentId=nobody")]
    [InlineData("/tree/document/siblings?target=5b1c6d7e-0000-4000-8000-000000000001&before=-1")]
    public async Task Tree_WithInvalidRequest_IsRefused(string path)
    {
        using HttpClient editor = await _host.SignInAsync(StaffRole.Editor);

        (await editor.StatusAsync(path)).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/tree/document/root")]
    [InlineData("/tree/media/root")]
    [InlineData("/item/document")]
    [InlineData("/item/media/search?query=a")]
    [InlineData("/recycle-bin/document/root")]
    [InlineData("/collection/media")]
    public async Task Lists_WithoutSignIn_AreRefused(string path)
    {
        using HttpClient nobody = _host.Anonymous();

        (await nobody.StatusAsync(path)).ShouldBe(HttpStatusCode.Unauthorized);
    }
}
