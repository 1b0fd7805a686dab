namespace CaiNamur.Web.Features.Seo;

/// <summary>What search engines may read: all of the site but its search results.</summary>
internal static class RobotsEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapMethods("/robots.txt", Methods.Read, Get);

    private static IResult Get(HttpRequest request) => Results.Text(
        $"""
        User-agent: *
        Disallow: /umbraco/
        Disallow: /recherche/?
        Allow: /

        Sitemap: {request.Scheme}://{request.Host}{SitemapEndpoints.Path}

        """,
        "text/plain; charset=utf-8");
}
