using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.ContentChanges;
using CaiNamur.Web.Features.Listings.Entries;

namespace CaiNamur.Web.Tests.Features.ContentChanges;

public sealed class DependentTagsTests
{
    [Fact]
    public void Of_NewsThatChangesItsTheme_NamesTheOldThemeAndTheNewOne()
    {
        Guid key = Guid.NewGuid(), parent = Guid.NewGuid(), oldTheme = Guid.NewGuid(), newTheme = Guid.NewGuid();
        NewsEntry before = new() { Key = key, ParentKey = parent, Title = "Avant", Themes = [oldTheme], Date = default };

        IEnumerable<string> tags = DependentTags.Of(key, NewsArticle.ModelTypeAlias, [before, before with { Themes = [newTheme] }]);

        tags.Distinct().ShouldBe(
            [PageCacheTags.Document(key), PageCacheTags.List(NewsArticle.ModelTypeAlias), PageCacheTags.Children(parent), PageCacheTags.Theme(oldTheme), PageCacheTags.Theme(newTheme)],
            ignoreOrder: true);
    }

    [Fact]
    public void Of_ADocumentThatIsGone_StillNamesTheListItStoodIn()
    {
        Guid key = Guid.NewGuid();
        NewsEntry before = new() { Key = key, ParentKey = null, Title = "Avant", Themes = [], Date = default };

        DependentTags.Of(key, contentTypeAlias: null, [before]).ShouldContain(PageCacheTags.List(NewsArticle.ModelTypeAlias));
    }
}
