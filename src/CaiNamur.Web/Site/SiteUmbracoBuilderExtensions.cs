using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Features.ContentChanges;
using CaiNamur.Web.Features.Directories;
using CaiNamur.Web.Features.Listings;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Features.News;
using CaiNamur.Web.Features.Preview;
using CaiNamur.Web.Features.Publications;
using CaiNamur.Web.Features.Seo;
using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Pages;
using Microsoft.Extensions.WebEncoders;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Web.Site;

/// <summary>Registers the public site.</summary>
public static class SiteUmbracoBuilderExtensions
{
    /// <summary>Adds the pages with all they are made of. Needs the composed CMS (<c>AddCaiCms</c>) and the persistence.</summary>
    public static IUmbracoBuilder AddCaiSite(this IUmbracoBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Services.AddControllersWithViews();
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = SiteText.Encoding);
        builder.Services
            .AddContent()
            .AddPages();
        builder.AddContentChanges();
        return builder;
    }

    private static IServiceCollection AddContent(this IServiceCollection services) => services
        .AddSingleton<IPublishedPages, PublishedPages>()
        .AddSingleton<MediaViewModelFactory>()
        .AddSingleton<SitemapSource>()
        .AddSingleton<SiteChromeFactory>()
        .AddSingleton<ISiteChromeProvider, SiteChromeProvider>()
        .AddSingleton<PublishedListings>()
        .AddSingleton<IPublishedListings>(provider => provider.GetRequiredService<PublishedListings>())
        .AddSingleton<IListingsRefresh>(provider => provider.GetRequiredService<PublishedListings>())
        .AddSingleton<ContentChangeGate>()
        .AddSingleton<ChildPages>()
        .AddSingleton<TrainingCards>()
        .AddSingleton<NewsCards>()
        .AddSingleton<PublicationCards>()
        .AddSingleton<OrganisationCards>();

    private static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddScoped<DraftReaders>();
        services.AddSingleton<PageBasicsFactory>().AddSingleton<PageFrameFactory>().AddSingleton<IPageRenderer, PageRenderer>();
        foreach (Type factory in PageFactories.All)
        {
            services.AddSingleton(typeof(IPageViewModelFactory), factory);
        }

        return services;
    }

    private static void AddContentChanges(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentCacheRefresherNotification, ContentChangeHandler>()
        .AddNotificationAsyncHandler<MediaCacheRefresherNotification, ContentChangeHandler>()
        .AddNotificationAsyncHandler<ContentTypeCacheRefresherNotification, ContentChangeHandler>()
        .AddNotificationAsyncHandler<DataTypeCacheRefresherNotification, ContentChangeHandler>()
        .AddNotificationAsyncHandler<TemplateCacheRefresherNotification, ContentChangeHandler>()
        .AddNotificationAsyncHandler<DomainCacheRefresherNotification, ContentChangeHandler>()
        .AddNotificationAsyncHandler<LanguageCacheRefresherNotification, ContentChangeHandler>();
}
