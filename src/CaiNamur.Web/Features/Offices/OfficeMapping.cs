using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Directories;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Offices;

internal static class OfficeMapping
{
    public static OfficeViewModel ToViewModel(this ReceptionOffice source, int number, IPublishedPages pages, PageContext context)
    {
        context.Cache.DependOn(PageCacheTags.Document(source.Key));
        return new OfficeViewModel
        {
            Name = source.FullTitle(),
            Url = pages.Path(source),
            Number = number,
            Address = new PostalAddress(source.StreetAddress, source.PostalCode, source.Locality),
            Phone = PhoneNumber.For(source.Phone),
            Email = source.Email,
            Communes = [.. source.Communes],
            Hours = OpeningWeek.Create(source.Hours),
            SpecialDays = SpecialDays.Create(source.SpecialDays, context),
            Accessibility = source.Accessibility,
            Latitude = source.Latitude,
            Longitude = source.Longitude,
        };
    }
}
