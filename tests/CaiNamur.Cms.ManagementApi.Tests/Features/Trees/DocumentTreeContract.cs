using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Trees;

/// <summary>The document tree, over a real database.</summary>
public abstract class DocumentTreeContract<TFixture>(TFixture api) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : ApiFixture
{
    private readonly ManagementApiHost _host = api.Host;
    private readonly SampleContent _content = new(api.Host);
    private HttpClient _admin = null!;
    private IContentType _type = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await _host.SignInAsync(StaffRole.Administrator);
        _type = await _content.TypeAsync();
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Children_OfParent_AreShownAsTheClientReadsThem()
    {
        IContent parent = _content.Document(_type, "Section");
        IContent child = _content.Publish(_content.Document(_type, "Page", _content.Publish(parent)));

        JsonElement page = await _admin.JsonAsync($"/tree/document/children?parentId={parent.Key}&skip=0&take=50");

        page.Total().ShouldBe(1);
        JsonElement item = page.Items().ShouldHaveSingleItem();
        item.GetProperty("id").GetGuid().ShouldBe(child.Key);
        item.GetProperty("parent").GetProperty("id").GetGuid().ShouldBe(parent.Key);
        item.GetProperty("ancestors").EnumerateArray().Select(ancestor => ancestor.GetProperty("id").GetGuid()).ShouldBe([parent.Key]);
        item.GetProperty("hasChildren").GetBoolean().ShouldBeFalse();
        item.GetProperty("noAccess").GetBoolean().ShouldBeFalse();
        item.GetProperty("isTrashed").GetBoolean().ShouldBeFalse();
        item.GetProperty("isProtected").GetBoolean().ShouldBeFalse();
        item.GetProperty("createDate").GetString()!.ShouldEndWith("Z");
        item.GetProperty("documentType").GetProperty("id").GetGuid().ShouldBe(_type.Key);
        item.GetProperty("documentType").GetProperty("icon").GetString().ShouldBe("icon-newspaper");
        item.GetProperty("documentType").GetProperty("collection").ValueKind.ShouldBe(JsonValueKind.Null);
        JsonElement variant = item.GetProperty("variants").EnumerateArray().ShouldHaveSingleItem();
        variant.GetProperty("culture").ValueKind.ShouldBe(JsonValueKind.Null);
        variant.GetProperty("name").GetString().ShouldBe("Page");
        variant.GetProperty("state").GetString().ShouldBe("Published");
        item.Flags().ShouldBeEmpty();
    }

    [Fact]
    public async Task Children_WithoutTake_AreCountedOnly()
    {
        IContent parent = _content.Document(_type, "Comptée");
        _content.Many(_type, parent, 7);

        JsonElement page = await _admin.JsonAsync($"/tree/document/children?parentId={parent.Key}&skip=0&take=0");

        page.Total().ShouldBe(7);
        page.Items().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 3)]
    [InlineData(2, 3)]
    [InlineData(6, 5)]
    [InlineData(20, 5)]
    public async Task Children_FromAnywhere_AreInOrder(int skip, int take)
    {
        IContent parent = _content.Document(_type, "Rangée");
        IReadOnlyList<IContent> children = _content.Many(_type, parent, 8);

        JsonElement page = await _admin.JsonAsync($"/tree/document/children?parentId={parent.Key}&skip={skip}&take={take}");

        page.Total().ShouldBe(8);
        page.Ids().ShouldBe(children.Skip(skip).Take(take).Select(child => child.Key));
    }

    [Fact]
    public async Task Siblings_AroundTarget_TellHowManyAreBeforeAndAfter()
    {
        IContent parent = _content.Document(_type, "Fratrie");
        IReadOnlyList<IContent> children = _content.Many(_type, parent, 9);

        JsonElement stretch = await _admin.JsonAsync($"/tree/document/siblings?target={children[4].Key}&before=2&after=1");

        stretch.GetProperty("totalBefore").GetInt64().ShouldBe(2);
        stretch.GetProperty("totalAfter").GetInt64().ShouldBe(3);
        stretch.Ids().ShouldBe(children.Skip(2).Take(4).Select(child => child.Key));
    }

    [Fact]
    public async Task Ancestors_OfDocument_BeginAtTopAndEndWithItself()
    {
        IContent top = _content.Document(_type, "Haut");
        IContent middle = _content.Document(_type, "Milieu", top);
        IContent leaf = _content.Document(_type, "Feuille", middle);

        JsonElement way = await _admin.JsonAsync($"/tree/document/ancestors?descendantId={leaf.Key}");

        way.Ids().ShouldBe([top.Key, middle.Key, leaf.Key]);
        way.Items()[0].GetProperty("hasChildren").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Ancestors_OfTrashedDocument_AreThoseInTheBin()
    {
        IContent top = _content.Document(_type, "À jeter");
        IContent leaf = _content.Document(_type, "Avec", top);
        _host.Get<IContentService>().MoveToRecycleBin(_host.Get<IContentService>().GetById(top.Key)!).Success.ShouldBeTrue();

        JsonElement way = await _admin.JsonAsync($"/tree/document/ancestors?descendantId={leaf.Key}");

        way.Ids().ShouldBe([top.Key, leaf.Key]);
        way.Items().ShouldAllBe(item => item.GetProperty("isTrashed").GetBoolean());
        way.Items()[0].GetProperty("variants")[0].GetProperty("state").GetString().ShouldBe("Trashed");
    }

    [Theory]
    [InlineData("/tree/document/ancestors")]
    [InlineData("/tree/document/ancestors?descendantId=")]
    [InlineData("/tree/document/ancestors?descendantId=5b1c6d7e-0000-4000-8000-000000000001")]
    public async Task Ancestors_OfNothing_AreNone(string path)
        => (await _admin.JsonAsync(path)).Items().ShouldBeEmpty();

    [Fact]
    public async Task Root_WithEmptyDataType_IsWholeLevel()
    {
        IContent document = _content.Document(_type, "Racine");

        JsonElement page = await _admin.JsonAsync("/tree/document/root?skip=0&take=1000&dataTypeId=");

        page.Ids().ShouldContain(document.Key);
    }

    [Fact]
    public async Task Variants_OfDocumentInLanguages_HaveTheirOwnStates()
    {
        IContentType type = await _content.TypeAsync(ContentVariation.Culture);
        var document = new Umbraco.Cms.Core.Models.Content("Bilingue", Constants.System.Root, type);
        document.SetCultureName("Bilingue", "fr-BE");
        _content.Publish(_content.Save(document));
        document.SetCultureName("Bilingue, modifié", "fr-BE");
        _content.Save(document);

        JsonElement way = await _admin.JsonAsync($"/tree/document/ancestors?descendantId={document.Key}");

        JsonElement variant = way.Items().ShouldHaveSingleItem().GetProperty("variants").EnumerateArray().ShouldHaveSingleItem();
        variant.GetProperty("culture").GetString().ShouldBe("fr-BE");
        variant.GetProperty("name").GetString().ShouldBe("Bilingue, modifié");
        variant.GetProperty("state").GetString().ShouldBe("PublishedPendingChanges");
        variant.Flags().ShouldBe(["Umb.PendingChanges"]);
    }

    [Fact]
    public async Task Flags_OfPlannedAndProtectedDocument_AreShown()
    {
        IContent document = _content.Document(_type, "Prévue et protégée");
        IContent login = _content.Document(_type, "Connexion");
        IContentService documents = _host.Get<IContentService>();
        documents.PersistContentSchedule(document, ContentScheduleCollection.CreateWithEntry(new DateTime(2031, 7, 14, 7, 30, 0, DateTimeKind.Utc), null));
        _host.Get<IPublicAccessService>().Save(new PublicAccessEntry(document, login, login, [])).Success.ShouldBeTrue();

        JsonElement item = (await _admin.JsonAsync($"/tree/document/ancestors?descendantId={document.Key}")).Items().ShouldHaveSingleItem();

        item.GetProperty("isProtected").GetBoolean().ShouldBeTrue();
        item.Flags().ShouldBe(["Umb.IsProtected"]);
        item.GetProperty("variants")[0].Flags().ShouldBe(["Umb.ScheduledForPublish"]);
    }

    [Fact]
    public async Task Tree_ForUserWithStartNode_ShowsTheWayToItAndWhatIsBelow()
    {
        IContent top = _content.Document(_type, "Sommet");
        IContent hidden = _content.Document(_type, "Voisine", top);
        IContent start = _content.Document(_type, "Départ", top);
        IContent below = _content.Document(_type, "Dessous", start);
        using HttpClient user = await SignInAsync(group => group.StartContentId = start.Id);

        JsonElement root = await user.JsonAsync("/tree/document/root?skip=0&take=50");
        JsonElement level = await user.JsonAsync($"/tree/document/children?parentId={top.Key}&skip=0&take=50");
        JsonElement own = await user.JsonAsync($"/tree/document/children?parentId={start.Key}&skip=0&take=50");
        JsonElement foreign = await user.JsonAsync($"/tree/document/children?parentId={hidden.Key}&skip=0&take=50");
        JsonElement way = await user.JsonAsync($"/tree/document/ancestors?descendantId={below.Key}");
        JsonElement siblings = await user.JsonAsync($"/tree/document/siblings?target={start.Key}&before=50&after=50");

        root.Ids().ShouldBe([top.Key]);
        root.Total().ShouldBe(1);
        root.Items()[0].GetProperty("noAccess").GetBoolean().ShouldBeTrue();
        level.Ids().ShouldBe([start.Key]);
        level.Items()[0].GetProperty("noAccess").GetBoolean().ShouldBeFalse();
        own.Ids().ShouldBe([below.Key]);
        foreign.Items().ShouldBeEmpty();
        way.Ids().ShouldBe([top.Key, start.Key, below.Key]);
        way.Items().Select(item => item.GetProperty("noAccess").GetBoolean()).ShouldBe([true, false, false]);
        siblings.Ids().ShouldBe([start.Key]);
    }

    [Fact]
    public async Task Tree_ForDataTypeThatIgnoresStartNodes_ShowsEverything()
    {
        IContent top = _content.Document(_type, "Tout");
        IContent start = _content.Document(_type, "Partie", top);
        IContent other = _content.Document(_type, "Autre partie", top);
        using HttpClient user = await SignInAsync(group => group.StartContentId = start.Id);
        Guid picker = await AddPickerAsync(ignoreStartNodes: true);
        Guid strict = await AddPickerAsync(ignoreStartNodes: false);

        JsonElement everything = await user.JsonAsync($"/tree/document/children?parentId={top.Key}&dataTypeId={picker}");
        JsonElement own = await user.JsonAsync($"/tree/document/children?parentId={top.Key}&dataTypeId={strict}");

        everything.Ids().ShouldBe([start.Key, other.Key]);
        own.Ids().ShouldBe([start.Key]);
    }

    [Fact]
    public async Task Tree_ForUserWhoMayNotReadABranch_LeavesItOutAndCountsRight()
    {
        IContent top = _content.Document(_type, "Lecture");
        IContent open = _content.Document(_type, "Ouverte", top);
        IContent closed = _content.Document(_type, "Fermée", top);
        IContent opened = _content.Document(_type, "Rouverte", closed);
        using HttpClient user = await SignInAsync(group =>
        {
            group.GranularPermissions.Add(new DocumentGranularPermission { Key = closed.Key, Permission = "Umb.Document.Update" });
            group.GranularPermissions.Add(new DocumentGranularPermission { Key = opened.Key, Permission = "Umb.Document.Read" });
        });

        JsonElement level = await user.JsonAsync($"/tree/document/children?parentId={top.Key}&skip=0&take=50");
        JsonElement below = await user.JsonAsync($"/tree/document/children?parentId={closed.Key}&skip=0&take=50");
        JsonElement siblings = await user.JsonAsync($"/tree/document/siblings?target={open.Key}&before=9&after=9");

        level.Total().ShouldBe(1);
        level.Ids().ShouldBe([open.Key]);
        below.Ids().ShouldBe([opened.Key]);
        siblings.Ids().ShouldBe([open.Key]);
        siblings.GetProperty("totalAfter").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Children_OfAnyNumber_TakeTheSameCommands()
    {
        IContent few = _content.Document(_type, "Peu");
        IContent many = _content.Document(_type, "Beaucoup");
        _content.Many(_type, few, 10);
        IReadOnlyList<IContent> children = _content.Many(_type, many, 500);
        using var counter = new CommandCounter(_host);
        await _admin.JsonAsync($"/tree/document/children?parentId={many.Key}&take=50");

        int forFew = await counter.CountAsync(() => _admin.JsonAsync($"/tree/document/children?parentId={few.Key}&take=500"));
        int forMany = await counter.CountAsync(() => _admin.JsonAsync($"/tree/document/children?parentId={many.Key}&take=500"));
        int around = await counter.CountAsync(() => _admin.JsonAsync($"/tree/document/siblings?target={children[250].Key}&before=50&after=50"));

        forMany.ShouldBe(forFew);
        forMany.ShouldBeLessThanOrEqualTo(15);
        around.ShouldBeLessThanOrEqualTo(15);
        TestContext.Current.SendDiagnosticMessage($"children: {forMany} commands, siblings: {around} commands");
    }

    private async Task<HttpClient> SignInAsync(Action<UserGroup> describe)
    {
        IUserGroup group = await _host.AddGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.Permissions = new HashSet<string> { "Umb.Document.Read" };
            describe(group);
        });
        return await _host.SignInAsync(_host.AddUser("Collègue", group.Key));
    }

    private async Task<Guid> AddPickerAsync(bool ignoreStartNodes)
    {
        var editors = _host.Get<Umbraco.Cms.Core.PropertyEditors.PropertyEditorCollection>();
        var dataType = new DataType(editors[Constants.PropertyEditors.Aliases.ContentPicker]!, _host.Get<Umbraco.Cms.Core.Serialization.IConfigurationEditorJsonSerializer>())
        {
            Name = $"Choix {Guid.NewGuid():N}",
            EditorUiAlias = "Umb.PropertyEditorUi.DocumentPicker",
            ConfigurationData = new Dictionary<string, object> { ["ignoreUserStartNodes"] = ignoreStartNodes },
        };
        (await _host.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return dataType.Key;
    }
}
