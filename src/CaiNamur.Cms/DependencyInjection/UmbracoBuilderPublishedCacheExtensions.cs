using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.PublishedCache;
using CaiNamur.Cms.Routing;
using CaiNamur.Cms.Web;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace CaiNamur.Cms.DependencyInjection;

/// <summary>Reading: the published cache, and routing to what is in it.</summary>
internal static class UmbracoBuilderPublishedCacheExtensions
{
    public static IUmbracoBuilder AddCmsPublishedCache(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddHybridCache();
        services.AddSingleton<PreviewMode>();
        services.AddSingleton<ElementsCache>();
        services.AddSingleton<PublishedRecords>();
        services.AddSingleton<PublishedItems>();
        services.AddSingleton(provider => new Lazy<IContentTypeService>(provider.GetRequiredService<IContentTypeService>));
        services.AddUnique<IPublishedContentTypeCache, PublishedContentTypeCache>();
        services.AddSingleton<DocumentCacheService>();
        services.AddUnique<IDocumentCacheService>(provider => provider.GetRequiredService<DocumentCacheService>());
        services.AddSingleton<IPublishedDocumentReader>(provider => provider.GetRequiredService<DocumentCacheService>());
        services.AddUnique<IMediaCacheService, MediaCacheService>();
        services.AddUnique<IDomainCacheService, DomainCacheService>();
        services.AddUnique<IPublishedContentCache, PublishedContentCache>();
        services.AddUnique<IPublishedMediaCache, PublishedMediaCache>();
        services.AddUnique<IPublishedMemberCache, PublishedMemberCache>();
        services.AddUnique<IDomainCache, DomainCache>();
        services.AddUnique<ICacheManager, CacheManager>();
        services.AddUnique<IDatabaseCacheRebuilder, DatabaseCacheRebuilder>();
        services.AddUnique<ITagQuery, TagQuery>();
        return builder;
    }

    public static IUmbracoBuilder AddCmsRouting(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUnique<IUmbracoContextFactory, UmbracoContextFactory>();
        services.AddUnique<IRedirectTracker, RedirectTracker>();
        services.AddSingleton<ErrorPages>();
        services.AddSingleton<IErrorPages>(provider => provider.GetRequiredService<ErrorPages>());
        services.AddSingleton<INotificationHandler<ContentCacheRefresherNotification>>(provider => provider.GetRequiredService<ErrorPages>());
        services.AddUnique<IContentLastChanceFinder, NotFoundPageFinder>();
        services.AddSingleton<IPageRouter, PageRouter>();
        services.AddSingleton<ICmsStarter, CmsStarter>();
        return builder
            .AddNotificationHandler<RoutingRequestNotification, CanonicalAddressHandler>()
            .AddNotificationHandler<ContentPublishingNotification, RedirectTrackingHandler>()
            .AddNotificationHandler<ContentPublishedNotification, RedirectTrackingHandler>()
            .AddNotificationHandler<ContentMovingNotification, RedirectTrackingHandler>()
            .AddNotificationHandler<ContentMovedNotification, RedirectTrackingHandler>();
    }
}
