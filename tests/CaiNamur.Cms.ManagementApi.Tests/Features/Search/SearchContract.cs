using System.Net;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Search;

/// <summary>Search in drafts, over a real database.</summary>
public abstract class SearchContract<TFixture>(TFixture api) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : ApiFixture
{
    private readonly ManagementApiHost _host = api.Host;
    private readonly SampleContent _content = new(api.Host);
    private HttpClient _editor = null!;
    private IContentType _type = null!;

    public async ValueTask InitializeAsync()
    {
        _editor = await _host.SignInAsync(StaffRole.Editor);
        _type = await _content.TypeAsync();
    }

    public ValueTask DisposeAsync()
    {
        _editor.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("migration")]
    [InlineData("Migrations")]
    [InlineData("mirgation")]
    [InlineData("migr")]
    [InlineData("la migration vue")]
    [InlineData("cai")]
    [InlineData("C.A.I.")]
    [InlineData("l’intégration")]
    [InlineData("integration")]
    [InlineData("accompagnements")]
    public async Task Documents_WithWordInNameOrText_AreFound(string query)
    {
        IContent document = _content.Document(_type, "La migration vue par le C.A.I.", note: "Un accompagnement pour l'intégration.");

        JsonElement found = await SearchAsync(_editor, $"query={Uri.EscapeDataString(query)}");

        found.Ids().ShouldContain(document.Key);
        found.Total().ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public async Task Documents_WithWordInName_ComeBeforeThoseWithItInText()
    {
        IContent inText = _content.Document(_type, "Autre chose", note: "tandem tandem tandem");
        IContent resembling = _content.Document(_type, "Tandems et tondem");
        IContent inName = _content.Document(_type, "Tandem");

        JsonElement found = await SearchAsync(_editor, "query=tandem&culture=fr-BE");

        found.Ids().ShouldBe([inName.Key, resembling.Key, inText.Key]);
    }

    [Fact]
    public async Task Documents_ByKey_AreFoundExactly()
    {
        IContent document = _content.Document(_type, "Par clé");

        JsonElement found = await SearchAsync(_editor, $"query={document.Key}");

        found.Ids()[0].ShouldBe(document.Key);
    }

    [Fact]
    public async Task Changes_OfEveryKind_AreFoundAtOnce()
    {
        IContentService documents = _host.Get<IContentService>();
        IContent parent = _content.Document(_type, "Zoologie");
        IContent child = _content.Document(_type, "Ornithorynque", parent);
        IContent other = _content.Document(_type, "Botanique");
        (await SearchAsync(_editor, "query=ornithorynque")).Ids().ShouldBe([child.Key]);

        child.Name = "Échidné";
        _content.Save(child);
        (await SearchAsync(_editor, "query=ornithorynque")).Items().ShouldBeEmpty();
        (await SearchAsync(_editor, "query=echidne")).Ids().ShouldBe([child.Key]);

        documents.Move(documents.GetById(parent.Key)!, other.Id).Success.ShouldBeTrue();
        (await SearchAsync(_editor, $"query=echidne&parentId={other.Key}")).Ids().ShouldBe([child.Key]);

        documents.MoveToRecycleBin(documents.GetById(parent.Key)!).Success.ShouldBeTrue();
        (await SearchAsync(_editor, "query=echidne&trashed=false")).Items().ShouldBeEmpty();
        JsonElement trashed = await SearchAsync(_editor, "query=echidne&trashed=true");
        trashed.Ids().ShouldBe([child.Key]);
        trashed.Items()[0].GetProperty("isTrashed").GetBoolean().ShouldBeTrue();

        documents.Delete(documents.GetById(parent.Key)!).Success.ShouldBeTrue();
        (await SearchAsync(_editor, "query=echidne")).Items().ShouldBeEmpty();
        (await SearchAsync(_editor, "query=zoologie")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_OfHits_DoNotOverlap()
    {
        IContent parent = _content.Document(_type, "Pages");
        for (int index = 0; index < 5; index++)
        {
            _content.Document(_type, "Girouette", parent);
        }

        JsonElement[] pages =
        [
            await SearchAsync(_editor, "query=girouette&skip=0&take=2"),
            await SearchAsync(_editor, "query=girouette&skip=2&take=2"),
            await SearchAsync(_editor, "query=girouette&skip=4&take=2"),
        ];
        JsonElement count = await SearchAsync(_editor, "query=girouette&take=0");

        pages.ShouldAllBe(page => page.Total() == 5);
        pages.SelectMany(page => page.Ids()).Distinct().Count().ShouldBe(5);
        count.Total().ShouldBe(5);
        count.Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Documents_OfOtherTypesOrBranches_AreLeftOut()
    {
        IContentType otherType = await _content.TypeAsync();
        IContent parent = _content.Document(_type, "Kiosque");
        IContent below = _content.Document(otherType, "Kiosque à musique", parent);

        (await SearchAsync(_editor, $"query=kiosque&allowedDocumentTypes={otherType.Key}")).Ids().ShouldBe([below.Key]);
        (await SearchAsync(_editor, $"query=kiosque&parentId={parent.Key}")).Ids().ShouldBe([below.Key]);
        (await SearchAsync(_editor, $"query=kiosque&parentId={Guid.NewGuid()}")).Items().ShouldBeEmpty();
        (await SearchAsync(_editor, "query=kiosque&parentId=&dataTypeId=&allowedDocumentTypes=")).Total().ShouldBe(2);
    }

    [Fact]
    public async Task Documents_InOtherLanguages_AreFoundInTheirs()
    {
        IContentType type = await _content.TypeAsync(ContentVariation.Culture);
        var document = new Umbraco.Cms.Core.Models.Content("Hirondelle", Constants.System.Root, type);
        document.SetCultureName("Hirondelle", "fr-BE");
        _content.Save(document);

        (await SearchAsync(_editor, "query=hirondelle&culture=fr-BE")).Ids().ShouldBe([document.Key]);
        (await SearchAsync(_editor, "query=hirondelle")).Ids().ShouldBe([document.Key]);
        (await SearchAsync(_editor, "query=hirondelle&culture=nl-BE")).Items().ShouldBeEmpty();
    }

    [Fact]
    public async Task Documents_OutsideOfStartNodesOrUnreadable_AreLeftOut()
    {
        IContent start = _content.Document(_type, "Baleine bleue");
        IContent closed = _content.Document(_type, "Baleine fermée", start);
        IContent opened = _content.Document(_type, "Baleine rouverte", closed);
        _content.Document(_type, "Baleine ailleurs");
        IUserGroup group = await _host.AddGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.Permissions = new HashSet<string> { "Umb.Document.Read" };
            group.StartContentId = start.Id;
            group.GranularPermissions.Add(new DocumentGranularPermission { Key = closed.Key, Permission = "Umb.Document.Update" });
            group.GranularPermissions.Add(new DocumentGranularPermission { Key = opened.Key, Permission = "Umb.Document.Read" });
        });
        using HttpClient user = await _host.SignInAsync(_host.AddUser("Collègue", group.Key));

        JsonElement found = await SearchAsync(user, "query=baleine");

        found.Ids().ShouldBe([start.Key, opened.Key], ignoreOrder: true);
        found.Total().ShouldBe(2);
    }

    [Fact]
    public async Task Media_ByName_AreFound()
    {
        IMedia folder = _content.Folder("Photographies du carnaval");

        JsonElement found = await _editor.JsonAsync("/item/media/search?query=carnavl");

        found.Ids().ShouldBe([folder.Key]);
        found.Items()[0].GetProperty("mediaType").GetProperty("id").GetGuid().ShouldBe(Constants.MediaTypes.Guids.FolderGuid);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%20%20")]
    [InlineData("***")]
    [InlineData("%22")]
    public async Task Queries_WithoutWord_FindNothing(string query) => (await SearchAsync(_editor, $"query={query}")).Total().ShouldBe(0);

    [Fact]
    public async Task Queries_OfAnyKind_NeverFail()
    {
        string[] hostile =
        [
            "+-&&||!(){}[]^\"~*?:\\/", "name:migration", "a AND OR NOT", "\"unclosed", "~0.5", "*", "?", "/regex/", "[a TO b]", "a^999999",
            "\u0000", "\ud800", "🧭🧭", new string('a', 900), string.Join(' ', Enumerable.Range(0, 300)), "İıŞş", "ﬁ", "l’", "c.a.", "...",
        ];
        Gen<string> any = Gen.OneOf(Gen.Elements(hostile), ArbMap.Default.GeneratorFor<string>().Where(text => text is { Length: < 300 }));
        foreach (string query in hostile.Concat(any.Sample(100, 60)))
        {
            string escaped = string.Concat(System.Text.Encoding.UTF8.GetBytes(query).Select(octet => $"%{octet:X2}"));

            HttpStatusCode status = await _editor.StatusAsync($"/item/document/search?query={escaped}&take=5");

            ((int)status).ShouldBeLessThan(500, query);
        }
    }

    private static Task<JsonElement> SearchAsync(HttpClient client, string query) => client.JsonAsync($"/item/document/search?{query}");
}
