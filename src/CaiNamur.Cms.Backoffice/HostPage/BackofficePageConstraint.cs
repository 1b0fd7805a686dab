using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;

namespace CaiNamur.Cms.Backoffice.HostPage;

/// <summary>
/// Tells the client's own addresses from those of programs: an API, a hub or a file that does not exist is not found.
/// A page in its place would look like an answer.
/// </summary>
internal sealed class BackofficePageConstraint : IRouteConstraint
{
    public const string Name = "backofficePage";

    private static readonly string[] NotPages = ["management", "delivery", "backoffice", "serverEventHub", "PreviewHub"];

    private static readonly NonFileNameRouteConstraint NotAFile = new();

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        string path = values[routeKey] as string ?? string.Empty;
        string area = path.Split('/', 2)[0];
        return !NotPages.Contains(area, StringComparer.OrdinalIgnoreCase)
            && NotAFile.Match(httpContext, route, routeKey, values, routeDirection);
    }
}
