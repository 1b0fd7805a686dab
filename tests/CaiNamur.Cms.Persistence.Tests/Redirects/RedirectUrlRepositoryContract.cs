using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Redirects;

public abstract class RedirectUrlRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private static readonly DateTime Day = new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly IRedirectUrlRepository _redirects = cms.Get<IRedirectUrlRepository>();
    private readonly string _url = $"/thématiques/{Guid.NewGuid():N}";

    [Fact]
    public void Save_NewRedirect_IsReadBackEqual()
    {
        NodeRow node = cms.AddNode();
        RedirectUrl redirect = NewRedirect(node, "fr-BE");

        cms.Write(() => _redirects.Save(redirect));

        redirect.HasIdentity.ShouldBeTrue();
        IRedirectUrl read = cms.Read(() => _redirects.Get(redirect.Key))!;
        read.ShouldSatisfyAllConditions(
            () => read.Url.ShouldBe(_url),
            () => read.ContentId.ShouldBe(node.Id),
            () => read.ContentKey.ShouldBe(node.Key),
            () => read.Culture.ShouldBe("fr-BE"),
            () => read.CreateDateUtc.ShouldBe(redirect.CreateDateUtc));
        cms.Read(() => _redirects.Get(_url, node.Key, "FR-be"))!.Key.ShouldBe(redirect.Key);
        cms.Read(() => _redirects.Get(_url, node.Key, null)).ShouldBeNull();
    }

    [Fact]
    public void Save_Again_MovesDate()
    {
        NodeRow node = cms.AddNode();
        RedirectUrl redirect = Saved(NewRedirect(node));
        IRedirectUrl read = cms.Read(() => _redirects.Get(_url, node.Key, null))!;
        read.CreateDateUtc = Day.AddDays(30);

        cms.Write(() => _redirects.Save(read));

        cms.Read(() => _redirects.Get(redirect.Key))!.CreateDateUtc.ShouldBe(Day.AddDays(30));
        cms.Read(() => _redirects.GetContentUrls(node.Key)).ShouldHaveSingleItem();
    }

    [Fact]
    public void Save_VeryLongUrl_IsFound()
    {
        NodeRow node = cms.AddNode();
        string url = _url + new string('x', 8000);
        RedirectUrl redirect = NewRedirect(node);
        redirect.Url = url;

        cms.Write(() => _redirects.Save(redirect));

        cms.Read(() => _redirects.GetMostRecentUrl(url))!.Key.ShouldBe(redirect.Key);
    }

    [Fact]
    public void Save_WithoutContent_IsRefused()
        => Should.Throw<InvalidOperationException>(() => cms.Write(() => _redirects.Save(new RedirectUrl { Url = _url, ContentKey = Guid.NewGuid() })));

    [Fact]
    public async Task GetMostRecentUrl_SeveralOfOneAddress_GivesTheNewest()
    {
        Saved(NewRedirect(cms.AddNode(), day: 1));
        RedirectUrl newest = Saved(NewRedirect(cms.AddNode(), day: 3));
        Saved(NewRedirect(cms.AddNode(), day: 2));

        cms.Read(() => _redirects.GetMostRecentUrl(_url))!.Key.ShouldBe(newest.Key);
        (await cms.ReadAsync(() => _redirects.GetMostRecentUrlAsync(_url)))!.Key.ShouldBe(newest.Key);
        cms.Read(() => _redirects.GetMostRecentUrl(_url + "/")).ShouldBeNull();
    }

    [Fact]
    public async Task GetMostRecentUrl_WithCulture_PrefersItOverNone()
    {
        NodeRow node = cms.AddNode();
        RedirectUrl french = Saved(NewRedirect(node, "fr-BE", day: 1));
        RedirectUrl invariant = Saved(NewRedirect(node, culture: null, day: 2));
        Saved(NewRedirect(node, "nl-BE", day: 3));

        cms.Read(() => _redirects.GetMostRecentUrl(_url, "fr-BE"))!.Key.ShouldBe(french.Key);
        (await cms.ReadAsync(() => _redirects.GetMostRecentUrlAsync(_url, "de-BE")))!.Key.ShouldBe(invariant.Key);
    }

    [Fact]
    public void GetAllUrls_BelowContent_LeavesContentItselfOut()
    {
        NodeRow root = cms.AddNode();
        NodeRow child = cms.AddNode(parent: root);
        Saved(NewRedirect(root));
        RedirectUrl below = Saved(NewRedirect(child));
        long total = 0;

        cms.Read(() => _redirects.GetAllUrls(root.Id, 0, 10, out total)).ShouldHaveSingleItem().Key.ShouldBe(below.Key);
        total.ShouldBe(1);
    }

    [Fact]
    public void SearchUrls_PartInOtherCase_GivesPagesNewestFirst()
    {
        RedirectUrl[] redirects = [.. Enumerable.Range(1, 3).Select(day => Saved(NewRedirect(cms.AddNode(), day: day)))];
        long total = 0;

        Guid[] page = [.. cms.Read(() => _redirects.SearchUrls(_url[10..].ToUpperInvariant(), 0, 2, out total)).Select(redirect => redirect.Key)];

        page.ShouldBe([redirects[2].Key, redirects[1].Key]);
        total.ShouldBe(3);
        cms.Read(() => _redirects.GetAllUrls(0, 500, out _)).ShouldContain(redirect => redirect.Key == redirects[0].Key);
    }

    [Fact]
    public void Delete_OneContentOrNode_TakesRedirectsAlong()
    {
        NodeRow node = cms.AddNode();
        RedirectUrl single = Saved(NewRedirect(node, "fr-BE"));
        cms.Write(() => _redirects.Delete(single.Key));
        cms.Read(() => _redirects.Exists(single.Key)).ShouldBeFalse();

        Saved(NewRedirect(node, "nl-BE"));
        cms.Write(() => _redirects.DeleteContentUrls(node.Key));
        cms.Read(() => _redirects.GetContentUrls(node.Key)).ShouldBeEmpty();

        RedirectUrl last = Saved(NewRedirect(node, "de-BE"));
        cms.DeleteNode(node);
        cms.Read(() => _redirects.Exists(last.Key)).ShouldBeFalse();
    }

    [Fact]
    public void Get_ByQuery_FiltersInDatabase()
    {
        NodeRow node = cms.AddNode();
        RedirectUrl redirect = Saved(NewRedirect(node));
        Guid key = node.Key;
        IQuery<IRedirectUrl> query = cms.Get<ICoreScopeProvider>().CreateQuery<IRedirectUrl>().Where(item => item.ContentKey == key);

        cms.Read(() => _redirects.Get(query)).ShouldHaveSingleItem().Key.ShouldBe(redirect.Key);
        cms.Read(() => _redirects.Count(query)).ShouldBe(1);
        cms.Read(() => _redirects.GetMany(redirect.Key, Guid.NewGuid())).ShouldHaveSingleItem();
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        RedirectUrl redirect = NewRedirect(cms.AddNode());

        cms.Fail(() => _redirects.Save(redirect));

        cms.Read(() => _redirects.Exists(redirect.Key)).ShouldBeFalse();
    }

    private RedirectUrl NewRedirect(NodeRow node, string? culture = null, int day = 1)
        => new() { Key = Guid.NewGuid(), Url = _url, ContentKey = node.Key, Culture = culture, CreateDateUtc = Day.AddDays(day) };

    private RedirectUrl Saved(RedirectUrl redirect)
    {
        cms.Write(() => _redirects.Save(redirect));
        return redirect;
    }
}
