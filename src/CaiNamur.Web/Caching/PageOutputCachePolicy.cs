using CaiNamur.Web.Http;
using CaiNamur.Web.Operations;
using CaiNamur.Web.Pages;
using Microsoft.AspNetCore.OutputCaching;
using Umbraco.Cms.Core;

namespace CaiNamur.Web.Caching;

/// <summary>
/// Keeps finished, compressed pages until something that they show changes, or until the clock changes them.
/// Only query keys that pages read make a difference: others cannot fill the cache.
/// </summary>
internal sealed class PageOutputCachePolicy(TimeProvider clock, PageCacheGeneration generation) : IOutputCachePolicy
{
    private static readonly string[] _queryKeys = [.. PageQueryKeys.All];
    private static readonly TimeSpan _longest = TimeSpan.FromDays(7);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpRequest request = context.HttpContext.Request;
        bool cacheable = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !request.Cookies.ContainsKey(Constants.Web.PreviewCookieName)
            && !request.Headers.ContainsKey("Authorization")
            && RequestGuard.Refuse(request) is null;
        generation.Begin(context.HttpContext);
        context.EnableOutputCaching = cacheable;
        context.AllowCacheLookup = cacheable;
        context.AllowCacheStorage = cacheable;

        // A request that waits for another one would be given what that one shows, even if content has changed in between.
        context.AllowLocking = false;
        context.CacheVaryByRules.QueryKeys = _queryKeys;
        context.CacheVaryByRules.VaryByHost = true;
        context.CacheVaryByRules.VaryByValues["encoding"] = ContentEncodings.Best(request.Headers.AcceptEncoding);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        IPageCacheFeature? page = context.HttpContext.Features.Get<IPageCacheFeature>();
        HttpResponse response = context.HttpContext.Response;
        TimeSpan? left = page?.ValidUntil - clock.GetUtcNow();
        if (page is not { IsStorable: true, Tags.Count: > 0 } || response.StatusCode != StatusCodes.Status200OK || left <= TimeSpan.Zero)
        {
            context.AllowCacheStorage = false;
            return ValueTask.CompletedTask;
        }

        context.Tags.UnionWith(page.Tags);
        context.ResponseExpirationTimeSpan = left < _longest ? left : _longest;
        return ValueTask.CompletedTask;
    }
}
