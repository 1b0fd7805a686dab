using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Choices;
using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using CaiNamur.Web.Time;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Web.Features.Chrome;

/// <summary>Makes the chrome from the home page and the two upper levels of the tree.</summary>
internal sealed class SiteChromeFactory(IPublishedPages pages, MediaViewModelFactory media, IUmbracoContextFactory contexts)
{
    public async ValueTask<SiteChrome?> CreateAsync(CancellationToken cancellationToken)
    {
        // Also made after a publication, outside any request.
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        Home? home = await pages.FindHomeAsync(cancellationToken);
        if (home is null)
        {
            return null;
        }

        var dependencies = new PageCacheFeature();
        dependencies.DependOn(PageCacheTags.Document(home.Key));
        IReadOnlyList<IPublishedContent> firstLevel = await ChildrenAsync(home.Key, dependencies, cancellationToken);

        return new SiteChrome
        {
            Name = home.OrganisationName ?? home.Name,
            ShortName = home.OrganisationShortName ?? home.OrganisationName ?? home.Name,
            HomeUrl = pages.Path(home),
            SearchUrl = firstLevel.OfType<SearchPage>().FirstOrDefault() is { } search ? pages.Path(search) : null,
            Menu = await MenuAsync(home, firstLevel, dependencies, cancellationToken),
            Address = Address(home),
            FooterSentence = home.FooterSentence?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            SupportersHeading = home.SupportersHeading ?? "Avec le soutien de",
            Supporters = Supporters(home, dependencies),
            FooterLinks = home.FooterLinks.ToViewModels(dependencies),
            Logo = media.Image(home.Logo, dependencies),
            FoundingDate = home.FoundingDate is { Length: > 0 } founded ? founded : null,
            Alert = Alert(home, dependencies),
            Dependencies = dependencies.Tags,
        };
    }

    private async Task<IReadOnlyList<MenuItem>> MenuAsync(Home home, IReadOnlyList<IPublishedContent> firstLevel, PageCacheFeature dependencies, CancellationToken cancellationToken)
    {
        var menu = new List<MenuItem> { Item(home, []) };
        foreach (IPublishedContent page in firstLevel.Where(IsInMenu))
        {
            // Only sections open: the children of a list of news are no menu.
            IReadOnlyList<MenuItem> children = page is Section
                ? [.. (await ChildrenAsync(page.Key, dependencies, cancellationToken)).Where(IsInMenu).Select(child => Item(child, []))]
                : [];
            menu.Add(Item(page, children));
        }

        return menu;
    }

    private async Task<IReadOnlyList<IPublishedContent>> ChildrenAsync(Guid parentKey, PageCacheFeature dependencies, CancellationToken cancellationToken)
    {
        dependencies.DependOn(PageCacheTags.Children(parentKey));
        IReadOnlyList<IPublishedContent> children = await pages.FindManyAsync(pages.ChildKeys(parentKey), cancellationToken);
        foreach (IPublishedContent child in children)
        {
            dependencies.DependOn(PageCacheTags.Document(child.Key));
        }

        return children;
    }

    private MenuItem Item(IPublishedContent page, IReadOnlyList<MenuItem> children) => new(page.Key, page.ShortTitle(), pages.Path(page), children);

    private static bool IsInMenu(IPublishedContent page) => page is INavigation { HideFromMenu: false };

    private static SiteAddress Address(Home home) => new()
    {
        Name = home.AddressName,
        Street = home.StreetAddress,
        PostalCode = home.PostalCode,
        Locality = home.Locality,
        Country = home.Country,
        Email = home.Email,
        Phone = PhoneNumber.For(home.Phone),
        Latitude = home.Latitude,
        Longitude = home.Longitude,
    };

    private IReadOnlyList<SupporterViewModel> Supporters(Home home, PageCacheFeature dependencies) =>
    [
        .. home.Supporters.Select(block => block.Content).OfType<Supporter>()
            .Where(supporter => !string.IsNullOrWhiteSpace(supporter.Title))
            .Select(supporter => new SupporterViewModel(supporter.Title!, media.Image(supporter.Logo, dependencies), supporter.Link.ToViewModel(dependencies)?.Url)),
    ];

    private static SiteAlert? Alert(Home home, PageCacheFeature dependencies)
    {
        if (string.IsNullOrWhiteSpace(home.AlertText))
        {
            return null;
        }

        (string modifier, string label) = home.AlertLevel switch
        {
            AlertLevels.Urgent => ("urgent", AlertLevels.Urgent),
            AlertLevels.Warning => ("warning", AlertLevels.Warning),
            _ => ("information", AlertLevels.Information),
        };

        return new SiteAlert(home.AlertText, home.AlertLink.ToViewModel(dependencies), modifier, label, Instant(home.AlertFrom), Instant(home.AlertUntil));
    }

    private static DateTimeOffset? Instant(DateTime? wallClock) => wallClock is { } time ? BrusselsTime.ToInstant(time) : null;
}
