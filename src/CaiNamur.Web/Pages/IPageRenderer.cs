using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Pages;

/// <summary>Makes all that the view of a document needs.</summary>
public interface IPageRenderer
{
    /// <summary>Makes the view model of a document and the frame around it.</summary>
    /// <returns>Both, or null when the address asks for a part of the document that does not exist.</returns>
    ValueTask<PageRendering?> PrepareAsync(HttpContext httpContext, IPublishedContent page, bool isError, CancellationToken cancellationToken);
}
