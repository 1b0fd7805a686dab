using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.ManagementApi.Routing;

/// <summary>Opens Umbraco's context for a request of the API: the addresses of documents are made in it.</summary>
internal sealed class UmbracoContextMiddleware(RequestDelegate next, IUmbracoContextFactory contexts)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using UmbracoContextReference _ = contexts.EnsureUmbracoContext();
        await next(context);
    }
}
