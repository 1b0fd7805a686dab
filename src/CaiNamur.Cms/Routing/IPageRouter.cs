using Umbraco.Cms.Core.Routing;

namespace CaiNamur.Cms.Routing;

/// <summary>Finds the page of the current request, through Umbraco's router.</summary>
public interface IPageRouter
{
    /// <summary>Routes an address within the current Umbraco context, and sets the context's <c>PublishedRequest</c>.</summary>
    /// <param name="address">The absolute address that was asked for.</param>
    /// <returns>
    /// The routed request: with <c>RedirectUrl</c> when the page stands elsewhere (moved, other letter case, missing slash at the end),
    /// else with the page; for an unknown address with status 404 and the error page, if there is one.
    /// </returns>
    Task<IPublishedRequest> RouteAsync(Uri address);
}
