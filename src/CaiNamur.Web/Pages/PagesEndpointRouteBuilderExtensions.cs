namespace CaiNamur.Web.Pages;

/// <summary>Maps the pages.</summary>
public static class PagesEndpointRouteBuilderExtensions
{
    /// <summary>Gives every address that nothing else answers to <see cref="PageController"/>.</summary>
    public static ControllerActionEndpointConventionBuilder MapCaiPages(this IEndpointRouteBuilder endpoints)
    {
        ControllerActionEndpointConventionBuilder pages = endpoints.MapControllerRoute("pages", "{**path}", new { controller = "Page", action = nameof(PageController.Render) });
        pages.Add(endpoint => ((RouteEndpointBuilder)endpoint).Order = int.MaxValue);
        return pages;
    }
}
