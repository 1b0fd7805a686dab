using CaiNamur.Web.Features.Figures;
using CaiNamur.Web.Features.Seo;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Site;

/// <summary>Maps the public site.</summary>
public static class SiteEndpointRouteBuilderExtensions
{
    /// <summary>Maps the site's own files and, last of all, every page.</summary>
    public static IEndpointRouteBuilder MapCaiSite(this IEndpointRouteBuilder endpoints)
    {
        RobotsEndpoint.Map(endpoints);
        SitemapEndpoints.Map(endpoints);
        FiguresCsvEndpoint.Map(endpoints);
        endpoints.MapCaiPages();
        return endpoints;
    }
}
