using System.Text.Json.Serialization;
using CaiNamur.Cms.ManagementApi.Live.Handlers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.ManagementApi.Live;

internal static class LiveUmbracoBuilderExtensions
{
    /// <summary>Hubs, and the notifications that they pass on.</summary>
    public static IUmbracoBuilder AddLive(this IUmbracoBuilder builder)
    {
        builder.Services.AddSignalR().AddJsonProtocol(options => options.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        builder.Services.AddScoped<ServerEventAudience>();
        builder.Services.AddSingleton<IServerEventAnnouncer, ServerEventAnnouncer>();
        builder.WithCollectionBuilder<CacheRefresherCollectionBuilder>().Add<ServerEventRefresher>();
        return builder
            .AddNotificationHandler<ContentTreeChangeNotification, ContentEvents>()
            .AddNotificationHandler<MediaTreeChangeNotification, ContentEvents>()
            .AddNotificationHandler<ContentDeletedNotification, ContentDeletions>()
            .AddNotificationHandler<MediaDeletedNotification, ContentDeletions>()
            .AddNotificationHandler<ContentCacheRefresherNotification, PreviewRefresh>()
            .AddSchemaEvents()
            .AddNotificationHandler<UserSavedNotification, UserEvents>()
            .AddNotificationHandler<UserDeletedNotification, UserEvents>()
            .AddNotificationHandler<UserGroupSavedNotification, UserEvents>()
            .AddNotificationHandler<UserGroupDeletedNotification, UserEvents>();
    }

    public static void MapLive(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHub<ServerEventHub>(ServerEventHub.Path, OfferTransports);
        endpoints.MapHub<PreviewHub>(PreviewHub.Path, OfferTransports);
    }

    /// <summary>
    /// No long polling: by the time that a hub asks who has connected, the request that says so has ended.
    /// A client that can do nothing else does not connect, and does not trust what it keeps.
    /// </summary>
    private static void OfferTransports(HttpConnectionDispatcherOptions options)
        => options.Transports = HttpTransportType.WebSockets | HttpTransportType.ServerSentEvents;

    private static IUmbracoBuilder AddSchemaEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentTypeChangedNotification, SchemaEvents>()
        .AddNotificationHandler<MediaTypeChangedNotification, SchemaEvents>()
        .AddNotificationHandler<ContentTypeMovedNotification, SchemaEvents>()
        .AddNotificationHandler<MediaTypeMovedNotification, SchemaEvents>()
        .AddNotificationHandler<DataTypeSavedNotification, SchemaEvents>()
        .AddNotificationHandler<DataTypeMovedNotification, SchemaEvents>()
        .AddNotificationHandler<DataTypeDeletedNotification, SchemaEvents>()
        .AddNotificationHandler<TemplateSavedNotification, SchemaEvents>()
        .AddNotificationHandler<TemplateDeletedNotification, SchemaEvents>()
        .AddNotificationHandler<LanguageSavedNotification, SchemaEvents>()
        .AddNotificationHandler<LanguageDeletedNotification, SchemaEvents>()
        .AddNotificationHandler<DictionaryItemSavedNotification, SchemaEvents>()
        .AddNotificationHandler<DictionaryItemMovedNotification, SchemaEvents>()
        .AddNotificationHandler<DictionaryItemDeletedNotification, SchemaEvents>()
        .AddNotificationHandler<ContentSavedBlueprintNotification, SchemaEvents>()
        .AddNotificationHandler<ContentDeletedBlueprintNotification, SchemaEvents>();
}
