using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Cms.Routing;

/// <summary>The pages that editors write for what goes wrong.</summary>
public interface IErrorPages
{
    /// <summary>Finds the published error page for a status code.</summary>
    /// <param name="statusCode">404 or 500, say.</param>
    /// <returns>The page, or null when editors have not written one.</returns>
    Task<IPublishedContent?> FindAsync(int statusCode);
}
