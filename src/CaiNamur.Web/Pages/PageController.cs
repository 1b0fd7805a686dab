using CaiNamur.Cms.Routing;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Preview;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Web.Pages;

/// <summary>Shows the document that Umbraco's router finds: its view model, in the view that bears the alias of its template.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class PageController(IUmbracoContextFactory contexts, IPageRouter router, IPageRenderer renderer, DraftReaders draftReaders) : Controller
{
    /// <summary>Answers any address of the site. What the router does not find becomes a plain 404, which the error pages dress.</summary>
    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Render(CancellationToken cancellationToken)
    {
        // The view is written after this action: the context lives as long as the answer.
        UmbracoContextReference umbraco = contexts.EnsureUmbracoContext();
        HttpContext.Response.RegisterForDispose(umbraco);
        if (!Uri.TryCreate(Request.GetEncodedUrl(), UriKind.Absolute, out Uri? address))
        {
            return BadRequest();
        }

        IPublishedRequest request = await router.RouteAsync(address);
        if (!string.IsNullOrEmpty(request.RedirectUrl))
        {
            bool permanent = request.ResponseStatusCode is StatusCodes.Status301MovedPermanently or StatusCodes.Status308PermanentRedirect;
            return new RedirectResult(request.RedirectUrl, permanent);
        }

        if (request.PublishedContent is not { } page || request.Template is not { } template)
        {
            return NotFound();
        }

        if (umbraco.UmbracoContext.InPreviewMode)
        {
            if (!await draftReaders.MayReadAsync(page.Key))
            {
                return StatusCode(StatusCodes.Status403Forbidden);
            }

            // A draft is nobody else's to keep or to find.
            Response.Headers.CacheControl = "no-store";
            Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        }

        return await ShowAsync(page, template.Alias, request, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(IPublishedContent page, string viewName, IPublishedRequest request, CancellationToken cancellationToken)
    {
        int status = request.ResponseStatusCode ?? StatusCodes.Status200OK;
        bool isError = status >= StatusCodes.Status400BadRequest;
        PageRendering? rendering = await renderer.PrepareAsync(HttpContext, page, isError, cancellationToken);
        if (rendering is null)
        {
            return NotFound();
        }

        Response.StatusCode = status;
        foreach ((string name, string value) in request.Headers ?? new Dictionary<string, string>())
        {
            Response.Headers[name] = value;
        }

        if (request.SetNoCacheHeader || isError)
        {
            HttpContext.GetPageCache().DoNotStore();
        }

        ViewData[PageFrame.ViewDataKey] = rendering.Frame;
        return View($"~/Views/{viewName}.cshtml", rendering.Model);
    }
}
