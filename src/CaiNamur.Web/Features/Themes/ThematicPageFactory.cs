using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Directories;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Features.News;
using CaiNamur.Web.Features.Publications;
using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Themes;

internal sealed class ThematicPageFactory(
    PageBasicsFactory basics,
    MediaViewModelFactory media,
    ChildPages children,
    IPublishedListings listings,
    TrainingCards trainings,
    NewsCards news,
    PublicationCards publications,
    OrganisationCards organisations) : PageViewModelFactory<ThematicPage>(basics)
{
    private const int MostOfEach = 3;
    private const int MostOrganisations = 6;

    public override string ContentTypeAlias => ThematicPage.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(ThematicPage page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.Theme(page.Key));
        var query = new ListingQuery { Theme = page.Key, Take = MostOfEach };

        return new ThematicPageViewModel(common with { Sign = ThemeSign.For(page.Colour, page.Icon), Illustration = media.Image(page.Illustration, context.Cache) })
        {
            KeyFigure = page.KeyFigureValue is { Length: > 0 } value ? new KeyFigureViewModel(value, page.KeyFigureLabel, page.KeyFigureSource) : null,
            Children = await children.CardsAsync(context, cancellationToken),
            Trainings = await trainings.CreateAsync(listings.ComingTrainings(query, context.Now).Items, context, cancellationToken),
            News = await news.CreateAsync(listings.News(query).Items, context, cancellationToken),
            Publications = await publications.CreateAsync(listings.Publications(query).Items, context, cancellationToken),
            Organisations = await organisations.CreateAsync(listings.Organisations(query with { Take = MostOrganisations }).Items, context, cancellationToken),
        };
    }
}
