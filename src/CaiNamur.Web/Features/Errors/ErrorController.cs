using System.Globalization;
using CaiNamur.Cms.Persistence.Availability;
using CaiNamur.Cms.Routing;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Web.Features.Errors;

/// <summary>Dresses errors: with the page that editors wrote for the status, or with a plain one that needs nothing but itself.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorController(IErrorPages errorPages, IPageRenderer renderer, IUmbracoContextFactory contexts, ILogger<ErrorController> logger) : Controller
{
    private const int SecondsToRetry = 30;

    /// <summary>Shows the page for a status, whatever the method of the request that failed.</summary>
    [Route(ErrorEndpoint.Template)]
    public async Task<IActionResult> Show(int statusCode, CancellationToken cancellationToken)
    {
        HttpContext.GetPageCache().DoNotStore();
        Exception? failure = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (DatabaseFailure.IsUnavailable(failure))
        {
            logger.DatabaseUnavailable(failure!.GetBaseException().Message);
            return Unavailable();
        }

        Response.StatusCode = statusCode;

        PageRendering? rendering = await PrepareAsync(statusCode, cancellationToken);
        if (rendering is null)
        {
            return View("~/Views/Shared/PlainError.cshtml", PlainErrorViewModel.For(statusCode));
        }

        ViewData[PageFrame.ViewDataKey] = rendering.Frame;
        return View("~/Views/errorPage.cshtml", rendering.Model);
    }

    /// <summary>Nothing is asked of the database again to say that it does not answer.</summary>
    private ViewResult Unavailable()
    {
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        Response.Headers.RetryAfter = SecondsToRetry.ToString(CultureInfo.InvariantCulture);
        return View("~/Views/Shared/PlainError.cshtml", PlainErrorViewModel.For(StatusCodes.Status503ServiceUnavailable));
    }

    private async Task<PageRendering?> PrepareAsync(int statusCode, CancellationToken cancellationToken)
    {
        try
        {
            HttpContext.Response.RegisterForDispose(contexts.EnsureUmbracoContext());
            IPublishedContent? page = await errorPages.FindAsync(statusCode);
            return page is null ? null : await renderer.PrepareAsync(HttpContext, page, isError: true, cancellationToken);
        }
#pragma warning disable CA1031 // The page about a failure must appear also when what failed is what it is made of.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            logger.ErrorPageFailed(exception, statusCode);
            return null;
        }
    }
}
