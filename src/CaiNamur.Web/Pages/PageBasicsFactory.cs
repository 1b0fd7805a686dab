using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using CaiNamur.Web.Time;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Pages;

/// <summary>Reads what pages have in common from the compositions that their document type is made of.</summary>
internal sealed class PageBasicsFactory(IPublishedPages pages, MediaViewModelFactory media)
{
    public ValueTask<PageBasics> CreateAsync(PageContext context, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        IPublishedContent page = context.Page;
        IPageCacheFeature cache = context.Cache;
        cache.DependOn(PageCacheTags.Document(page.Key));

        var header = page as IPageHeader;
        RichBody body = RichBody.Split((page as IPageBody)?.Body);
        var basics = new PageBasics
        {
            Title = header?.Title is { Length: > 0 } title ? title : page.Name,
            Introduction = header?.Introduction is { Length: > 0 } introduction ? introduction : null,
            Body = body.Text,
            Notes = body.Notes,
            CallToAction = (page as ICallToAction)?.ActionLink.ToViewModel(cache),
            Attachments = media.Files((page as IDownloads)?.Attachments ?? [], cache),
            UsefulLinks = ((page as IUsefulLinks)?.Links ?? []).ToViewModels(cache),
            Contacts = Contacts(page as IContactPersons, cache),
            Themes = Themes(page as IThemes, cache),
            LastUpdated = BrusselsTime.DayAt(new DateTimeOffset(DateTime.SpecifyKind(page.UpdateDate, DateTimeKind.Utc))),
        };

        return ValueTask.FromResult(basics);
    }

    private static List<ContactViewModel> Contacts(IContactPersons? page, IPageCacheFeature cache)
    {
        var contacts = new List<ContactViewModel>();
        foreach (Person person in page?.Contacts.OfType<Person>() ?? [])
        {
            cache.DependOn(PageCacheTags.Document(person.Key));
            contacts.Add(new ContactViewModel { Name = person.Name, Role = person.Role, Email = person.Email, Phone = PhoneNumber.For(person.Phone) });
        }

        return contacts;
    }

    private List<LinkViewModel> Themes(IThemes? page, IPageCacheFeature cache)
    {
        var themes = new List<LinkViewModel>();
        foreach (ThematicPage theme in page?.RelatedThemes.OfType<ThematicPage>() ?? [])
        {
            cache.DependOn(PageCacheTags.Document(theme.Key));
            themes.Add(new LinkViewModel { Label = theme.ShortTitle(), Url = pages.Path(theme) });
        }

        return themes;
    }
}
