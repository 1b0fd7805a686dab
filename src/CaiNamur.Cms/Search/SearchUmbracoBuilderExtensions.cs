using CaiNamur.Cms.Search.Index;
using CaiNamur.Cms.Search.Text;
using CaiNamur.Cms.Search.Upkeep;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Search;

/// <summary>Registers the search over drafts.</summary>
public static class SearchUmbracoBuilderExtensions
{
    /// <summary>
    /// Adds Core's <see cref="IIndexedEntitySearchService"/> over an index in the data folder. The index is opened and kept by a hosted service,
    /// after the start. Needs <see cref="IDraftMarks"/> from the persistence.
    /// </summary>
    public static IUmbracoBuilder AddCmsSearch(this IUmbracoBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        IServiceCollection services = builder.Services;
        services.AddSingleton<DraftText>();
        services.AddSingleton<DraftDocuments>();
        services.AddSingleton<DraftIndexFolder>();
        services.AddSingleton<CurrentDraftIndex>();
        services.AddSingleton<DraftChanges>();
        services.AddSingleton<DraftSchema>();
        services.AddSingleton<DraftWriter>();
        services.AddSingleton<DraftFollower>();
        services.AddHostedService<DraftUpkeepService>();
        services.AddUnique<IIndexedEntitySearchService, DraftSearchService>();
        return builder
            .AddNotificationHandler<ContentCacheRefresherNotification, DraftNotifications>()
            .AddNotificationHandler<MediaCacheRefresherNotification, DraftNotifications>()
            .AddNotificationHandler<ContentTypeCacheRefresherNotification, DraftNotifications>()
            .AddNotificationHandler<LanguageCacheRefresherNotification, DraftNotifications>();
    }
}
