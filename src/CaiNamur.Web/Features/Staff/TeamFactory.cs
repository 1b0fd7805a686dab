using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Staff;

internal sealed class TeamFactory(PageBasicsFactory basics, IPublishedPages pages, MediaViewModelFactory media) : PageViewModelFactory<Team>(basics)
{
    public override string ContentTypeAlias => Team.ModelTypeAlias;

    protected override async ValueTask<PageViewModel?> CreateAsync(Team page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        context.Cache.DependOn(PageCacheTags.Children(page.Key));
        IReadOnlyList<IPublishedContent> children = await pages.FindManyAsync(pages.ChildKeys(page.Key), cancellationToken);

        return new TeamViewModel(common)
        {
            // Departments in the order in which the tree first names them.
            Departments =
            [
                .. children.OfType<Person>()
                    .GroupBy(person => string.IsNullOrWhiteSpace(person.Department) ? null : person.Department)
                    .Select(department => new DepartmentViewModel(department.Key, [.. department.Select(person => Map(person, context.Cache))])),
            ],
            EmptyMessage = page.EmptyMessage is { Length: > 0 } message ? message : "L’équipe sera présentée ici.",
        };
    }

    private PersonViewModel Map(Person source, IPageCacheFeature cache)
    {
        cache.DependOn(PageCacheTags.Document(source.Key));
        return new PersonViewModel
        {
            Name = source.Name,
            Role = source.Role,
            Email = source.Email,
            Phone = PhoneNumber.For(source.Phone),
            Photo = media.Image(source.Photo, cache),
            Themes = [.. source.RelatedThemes.Select(theme => theme.ToCard(pages, cache)).Select(card => new LinkViewModel { Label = card.Title, Url = card.Url })],
        };
    }
}
