using System.Reflection;
using CaiNamur.Cms.Composition;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.Mail;
using CaiNamur.Cms.Markdown;
using CaiNamur.Cms.PropertyEditors;
using CaiNamur.Cms.Scheduling;
using CaiNamur.Cms.Search;
using CaiNamur.Cms.Uploads;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;

namespace CaiNamur.Cms.DependencyInjection;

public static class CmsServiceCollectionExtensions
{
    /// <summary>
    /// Composes Umbraco.Cms.Core in the host's container, with every port that is not persistence.
    /// Repositories come from <c>AddCaiPersistence</c>, which is called after this.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The host's configuration; Umbraco's settings are bound from <c>Umbraco:CMS</c>.</param>
    /// <param name="assemblies">Further assemblies with editors, converters, typed models or notification handlers.</param>
    public static IUmbracoBuilder AddCaiCms(this IServiceCollection services, IConfiguration configuration, params Assembly[] assemblies)
    {
        services.AddCaiHosting();

        Assembly[] scanned = [typeof(Umbraco.Cms.Core.Constants).Assembly, typeof(CmsServiceCollectionExtensions).Assembly, .. assemblies];
        NullLoggerFactory noLog = NullLoggerFactory.Instance;
        var typeFinder = new TypeFinder(noLog.CreateLogger<TypeFinder>(), new ListedAssemblies(scanned), null, null);
        var typeLoader = new TypeLoader(typeFinder, noLog.CreateLogger<TypeLoader>(), scanned);

        // Shared by the builder and the container: the request cache finds the current request by itself.
        var http = new HttpContextAccessor();
        services.AddSingleton<IHttpContextAccessor>(http);
        var caches = new AppCaches(
            new DeepCloneAppCache(new ObjectCacheAppCache()),
            new Web.HttpRequestCache(http),
            new IsolatedCaches(_ => new DeepCloneAppCache(new ObjectCacheAppCache())));

        var builder = new UmbracoBuilder(services, configuration, typeLoader, noLog, new NoopProfiler(), caches);
        builder.AddConfiguration();
        services.AddSingleton<ITypeFinder>(typeFinder);
        services.AddSingleton(typeLoader);

        services.AddCaiMail();
        services.AddCaiMarkdown();
        services.AddCaiUploads();
        services.AddCaiImaging();
        builder
            .AddCmsBasics()
            .AddCmsUsers()
            .AddCaiPropertyEditors()
            .AddCmsPublishedCache()
            .AddCmsRouting()
            .AddCmsSearch()
            .AddCmsNotifications()
            .AddCmsScheduling()
            .RemoveWhatIsNotOffered();
        return builder;
    }

    private static void AddCaiHosting(this IServiceCollection services)
    {
        services.AddAnnotatedOptions<CaiOptions>(CaiOptions.Section);
        services.AddSingleton<DataDirectory>();
    }
}
