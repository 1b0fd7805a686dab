using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Items;

public sealed class ItemTests(SqliteApi api) : IClassFixture<SqliteApi>
{
    private readonly ManagementApiHost _host = api.Host;
    private readonly SampleContent _content = new(api.Host);

    [Fact]
    public async Task Documents_ByKey_ComeInTheOrderAskedForWithoutUnknownOnes()
    {
        using HttpClient editor = await _host.SignInAsync(StaffRole.Editor);
        IContentType type = await _content.TypeAsync();
        IContent parent = _content.Document(type, "Parent");
        IContent first = _content.Document(type, "Un", parent);
        IContent second = _content.Document(type, "Deux", parent);

        JsonElement items = await editor.JsonAsync($"/item/document?id={second.Key}&id={Guid.NewGuid()}&id=&id={first.Key}");

        items.Ids().ShouldBe([second.Key, first.Key]);
        items.Items()[0].GetProperty("parent").GetProperty("id").GetGuid().ShouldBe(parent.Key);
        items.Items()[0].GetProperty("hasChildren").GetBoolean().ShouldBeFalse();
        items.Items()[0].GetProperty("isTrashed").GetBoolean().ShouldBeFalse();
        items.Items()[0].GetProperty("variants")[0].GetProperty("state").GetString().ShouldBe("Draft");
    }

    [Theory]
    [InlineData("/item/document")]
    [InlineData("/item/document?id=")]
    [InlineData("/item/media")]
    [InlineData("/item/media?id=")]
    public async Task Items_WithoutKeys_AreNone(string path)
    {
        using HttpClient editor = await _host.SignInAsync(StaffRole.Editor);

        (await editor.JsonAsync(path)).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Documents_ThatTheUserMayNotRead_AreLeftOut()
    {
        IContentType type = await _content.TypeAsync();
        IContent open = _content.Document(type, "Ouvert");
        IContent closed = _content.Document(type, "Fermé");
        IContent below = _content.Document(type, "Sous le fermé", closed);
        IUserGroup group = await _host.AddGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.Permissions = new HashSet<string> { "Umb.Document.Read" };
            group.GranularPermissions.Add(new DocumentGranularPermission { Key = closed.Key, Permission = "Umb.Document.Update" });
        });
        using HttpClient user = await _host.SignInAsync(_host.AddUser("Collègue", group.Key));

        JsonElement items = await user.JsonAsync($"/item/document?id={open.Key}&id={closed.Key}&id={below.Key}");

        items.Ids().ShouldBe([open.Key]);
    }

    [Fact]
    public async Task Documents_OutsideOfStartNodes_KeepTheirNames()
    {
        IContentType type = await _content.TypeAsync();
        IContent start = _content.Document(type, "Départ");
        IContent contact = _content.Document(type, "Personne de contact");
        IUserGroup group = await _host.AddGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.Permissions = new HashSet<string> { "Umb.Document.Read" };
            group.StartContentId = start.Id;
        });
        using HttpClient user = await _host.SignInAsync(_host.AddUser("Collègue", group.Key));

        JsonElement items = await user.JsonAsync($"/item/document?id={contact.Key}");

        items.Names().ShouldBe(["Personne de contact"]);
    }

    [Fact]
    public async Task Media_ByKey_AreShownInShort()
    {
        using HttpClient editor = await _host.SignInAsync(StaffRole.Editor);
        IMedia folder = _content.Folder("Dossier");
        IMedia inner = _content.Folder("Dedans", folder);

        JsonElement item = (await editor.JsonAsync($"/item/media?id={inner.Key}")).Items().ShouldHaveSingleItem();

        item.Name().ShouldBe("Dedans");
        item.GetProperty("parent").GetProperty("id").GetGuid().ShouldBe(folder.Key);
        item.GetProperty("mediaType").GetProperty("id").GetGuid().ShouldBe(Constants.MediaTypes.Guids.FolderGuid);
        item.GetProperty("flags").GetArrayLength().ShouldBe(0);
    }
}
