using System.Net;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Collections;

/// <summary>Children as lists, over a real database.</summary>
public abstract class CollectionContract<TFixture>(TFixture api) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : ApiFixture
{
    private readonly ManagementApiHost _host = api.Host;
    private readonly SampleContent _content = new(api.Host);
    private HttpClient _editor = null!;
    private IContentType _type = null!;
    private IContent _list = null!;
    private Guid _listView;

    public async ValueTask InitializeAsync()
    {
        _editor = await _host.SignInAsync(StaffRole.Editor);
        _listView = await AddListViewAsync();
        _type = await _content.TypeAsync(listView: _listView);
        _list = _content.Document(_type, "Actualités");
        _content.Publish(_list);
        _content.Publish(_content.Document(_type, "Bienvenue", _list, "troisième"));
        _content.Document(_type, "Agenda", _list, "premier");
        _content.Document(_type, "Été à Namur", _list, "deuxième");
    }

    public ValueTask DisposeAsync()
    {
        _editor.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Documents_SortedByName_HaveTheirColumns()
    {
        JsonElement page = await _editor.JsonAsync($"/collection/document/{_list.Key}?dataTypeId={_listView}&orderBy=name&orderDirection=Ascending&filter=&skip=0&take=2");

        page.Total().ShouldBe(3);
        page.Names().ShouldBe(["Agenda", "Bienvenue"]);
        JsonElement item = page.Items()[1];
        item.GetProperty("documentType").GetProperty("alias").GetString().ShouldBe(_type.Alias);
        item.GetProperty("ancestors")[0].GetProperty("id").GetGuid().ShouldBe(_list.Key);
        item.GetProperty("variants")[0].GetProperty("state").GetString().ShouldBe("Published");
        item.GetProperty("variants")[0].GetProperty("publishDate").GetString()!.ShouldEndWith("Z");
        item.GetProperty("creator").GetString().ShouldNotBeNullOrEmpty();
        JsonElement value = item.GetProperty("values").EnumerateArray().ShouldHaveSingleItem();
        value.GetProperty("alias").GetString().ShouldBe(SampleContent.Note);
        value.GetProperty("value").GetString().ShouldBe("troisième");
        value.GetProperty("editorAlias").GetString().ShouldBe(Constants.PropertyEditors.Aliases.TextArea);
    }

    [Theory]
    [InlineData("note", "Ascending", "Été à Namur,Agenda,Bienvenue")]
    [InlineData("note", "Descending", "Bienvenue,Agenda,Été à Namur")]
    [InlineData("sortOrder", "Descending", "Été à Namur,Agenda,Bienvenue")]
    public async Task Documents_SortedByColumn_AreInItsOrder(string column, string direction, string names)
    {
        JsonElement page = await _editor.JsonAsync($"/collection/document/{_list.Key}?orderBy={column}&orderDirection={direction}");

        page.Names().ShouldBe(names.Split(','));
    }

    [Theory]
    [InlineData("namur", "Été à Namur")]
    [InlineData("ÉTÉ", "Été à Namur")]
    [InlineData("%25", "")]
    [InlineData("nulle part", "")]
    public async Task Documents_Filtered_HaveTheTextInTheirName(string filter, string names)
    {
        JsonElement page = await _editor.JsonAsync($"/collection/document/{_list.Key}?orderBy=name&filter={filter}");

        page.Names().ShouldBe(names.Split(',', StringSplitOptions.RemoveEmptyEntries));
        page.Total().ShouldBe(page.Items().Count);
    }

    [Fact]
    public async Task Documents_ThatCannotBeListed_AreRefusedWithReason()
    {
        IContent plain = _content.Document(await _content.TypeAsync(), "Sans liste");

        (await _editor.StatusAsync($"/collection/document/{plain.Key}")).ShouldBe(HttpStatusCode.BadRequest);
        (await _editor.StatusAsync($"/collection/document/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
        (await _editor.StatusAsync($"/collection/document/{_list.Key}?dataTypeId={Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
        (await _editor.StatusAsync($"/collection/document/{_list.Key}?dataTypeId={Constants.DataTypes.Guids.TextstringGuid}")).ShouldBe(HttpStatusCode.BadRequest);
        (await _editor.StatusAsync($"/collection/document/{_list.Key}?orderBy=title")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Documents_OutsideOfStartNodes_AreRefused()
    {
        IContent start = _content.Document(_type, "Départ");
        IUserGroup group = await _host.AddGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.Permissions = new HashSet<string> { "Umb.Document.Read" };
            group.StartContentId = start.Id;
        });
        using HttpClient user = await _host.SignInAsync(_host.AddUser("Collègue", group.Key));

        (await user.StatusAsync($"/collection/document/{_list.Key}")).ShouldBe(HttpStatusCode.Forbidden);
        (await user.JsonAsync($"/collection/document/{start.Key}")).Total().ShouldBe(0);
    }

    [Fact]
    public async Task Documents_OfAnyNumber_TakeTheSameCommands()
    {
        IContent few = _content.Document(_type, "Peu");
        IContent many = _content.Document(_type, "Beaucoup");
        _content.Many(_type, few, 5);
        _content.Many(_type, many, 150);
        using var counter = new CommandCounter(_host);
        await _editor.JsonAsync($"/collection/document/{many.Key}?take=500");

        int forFew = await counter.CountAsync(() => _editor.JsonAsync($"/collection/document/{few.Key}?take=100"));
        int forMany = await counter.CountAsync(() => _editor.JsonAsync($"/collection/document/{many.Key}?take=100"));

        // A page that is not the last one has to be counted by itself.
        forMany.ShouldBeInRange(forFew, forFew + 1);
        TestContext.Current.SendDiagnosticMessage($"collection: {forFew} and {forMany} commands");
    }

    [Fact]
    public async Task Media_OfRootAndFolder_AreListed()
    {
        IMedia folder = _content.Folder($"Liste {Guid.NewGuid():N}");
        IMedia inner = _content.Folder("Dedans", folder);

        JsonElement root = await _editor.JsonAsync($"/collection/media?id=&dataTypeId=&orderBy=updateDate&orderDirection=Descending&filter={folder.Name}&skip=0&take=100");
        JsonElement children = await _editor.JsonAsync($"/collection/media?id={folder.Key}&orderBy=name");

        root.Ids().ShouldBe([folder.Key]);
        JsonElement item = children.Items().ShouldHaveSingleItem();
        item.GetProperty("id").GetGuid().ShouldBe(inner.Key);
        item.Name().ShouldBe("Dedans");
        item.GetProperty("mediaType").GetProperty("alias").GetString().ShouldBe(Constants.Conventions.MediaTypes.Folder);
        item.GetProperty("variants")[0].GetProperty("updateDate").GetString()!.ShouldEndWith("Z");
    }

    [Fact]
    public async Task Media_OfUserWithStartNode_AreTheWayToIt()
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

        JsonElement root = await user.JsonAsync("/collection/media?take=500");
        JsonElement level = await user.JsonAsync($"/collection/media?id={top.Key}");

        root.Ids().ShouldBe([top.Key]);
        level.Ids().ShouldBe([start.Key]);
    }

    private async Task<Guid> AddListViewAsync()
    {
        var dataType = new DataType(_host.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.ListView]!, _host.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"Liste {Guid.NewGuid():N}",
            EditorUiAlias = "Umb.PropertyEditorUi.Collection",
            ConfigurationData = new Dictionary<string, object>
            {
                ["includeProperties"] = new[]
                {
                    new Dictionary<string, object> { ["alias"] = "updateDate", ["header"] = "Date", ["isSystem"] = true },
                    new Dictionary<string, object> { ["alias"] = SampleContent.Note, ["header"] = "Note", ["isSystem"] = false },
                },
            },
        };
        (await _host.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return dataType.Key;
    }
}
