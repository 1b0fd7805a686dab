using CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>What all sign-in pages share: their headers, HTTPS, and an answer in words when a form has become too old.</summary>
internal sealed class SignInPageFilter(SecureTransport transport) : IResourceFilter, IAlwaysRunResultFilter
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        IHeaderDictionary headers = context.HttpContext.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.CacheControl = "no-store";

        // Addresses of these pages hold secrets of mails.
        headers["Referrer-Policy"] = "same-origin";

        // The client opens sign-in in a window of its own and waits to hear from it.
        headers.Remove("Cross-Origin-Opener-Policy");
        if (!transport.IsEnough(context.HttpContext.Request))
        {
            context.Result = Page(SignInPages.Insecure);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = Page(SignInPages.Expired);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static ViewResult Page(string view) => new() { ViewName = view, StatusCode = StatusCodes.Status400BadRequest };
}
