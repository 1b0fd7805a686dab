using CaiNamur.Cms.Collections;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.IO;
using CaiNamur.Cms.Mapping;
using CaiNamur.Cms.Preview;
using CaiNamur.Cms.Serialization;
using CaiNamur.Cms.Services;
using CaiNamur.Cms.Strings;
using CaiNamur.Cms.Sync;
using CaiNamur.Cms.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Mapping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Preview;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace CaiNamur.Cms.DependencyInjection;

/// <summary>The ports that are not a feature of their own: the host, JSON, the request, texts, files.</summary>
internal static class UmbracoBuilderBasicsExtensions
{
    public static IUmbracoBuilder AddCmsBasics(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddDataProtection().SetApplicationName("CaiNamur");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ProtectionKeys>();
        services.AddHost();
        services.AddSerialization();
        services.AddRequest();
        services.AddTexts();
        services.AddFiles();
        services.AddCoreServicesWithoutDefault();
        services.AddCollections();
        builder.WithCollectionBuilder<MapDefinitionCollectionBuilder>();
        return builder;
    }

    private static void AddHost(this IServiceCollection services)
    {
        services.AddUnique<IHostingEnvironment, CmsHostingEnvironment>();
        services.AddUnique<ILoggingConfiguration>(provider => new LoggingConfiguration(provider.GetRequiredService<DataDirectory>().Combine("logs")));
        services.AddUnique<IRuntimeState, CmsRuntimeState>();
        services.AddUnique<IConfigManipulator, GeneratedSettings>();
        services.AddUnique<IServerMessenger, ServerMessenger>();
        services.AddSingleton<InstructionFlow>();
        services.AddSingleton<IChangeAnnouncer, ChangeAnnouncer>();
        services.AddSingleton<DatabaseInstanceNotifier>();
        services.AddSingleton<IInstanceNotifier>(provider => provider.GetRequiredService<DatabaseInstanceNotifier>());
        services.AddHostedService<InstanceSyncService>();
        services.AddUnique<IUmbracoMapper, UmbracoMapper>();
        services.AddUnique<IServerRegistrationService, ServerRegistrationService>();
    }

    private static void AddSerialization(this IServiceCollection services)
    {
        services.AddSingleton<SystemTextJsonSerializer>();
        services.AddUnique<IJsonSerializer>(provider => provider.GetRequiredService<SystemTextJsonSerializer>());
        services.AddUnique<IConfigurationEditorJsonSerializer>(provider => provider.GetRequiredService<SystemTextJsonSerializer>());
        services.AddUnique<IWebhookJsonSerializer>(provider => provider.GetRequiredService<SystemTextJsonSerializer>());
    }

    private static void AddRequest(this IServiceCollection services)
    {
        services.AddUnique<ICookieManager, HttpCookieManager>();
        services.AddUnique<IRequestAccessor, HttpRequestAccessor>();
        services.AddUnique<IIpResolver, HttpIpResolver>();
        services.AddUnique<IUserAgentProvider, HttpUserAgentProvider>();
        services.AddUnique<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.AddUnique<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
#pragma warning disable CS0618 // Core still asks for this port; its successor comes with Umbraco 19.
        services.AddUnique<IPreviewTokenGenerator, DataProtectionPreviewTokens>();
#pragma warning restore CS0618
    }

    private static void AddTexts(this IServiceCollection services)
    {
        services.AddSingleton<IPostConfigureOptions<RequestHandlerSettings>, FrenchUrlCharacters>();
        services.AddUnique<IShortStringHelper>(provider => new DefaultShortStringHelper(
            new DefaultShortStringHelperConfig().WithDefault(provider.GetRequiredService<IOptions<RequestHandlerSettings>>().Value)));
    }

    private static void AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<FileSystems>();
        services.AddUnique<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddUnique<IDefaultViewContentProvider, DefaultViewContentProvider>();
        services.AddSingleton<MediaFileSystemFactory>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<MediaFileManager>(
            provider,
            provider.GetRequiredService<MediaFileSystemFactory>().Create(),
            new Lazy<ICoreScopeProvider>(provider.GetRequiredService<ICoreScopeProvider>)));
    }

    /// <summary>Core has these implementations but leaves it to the host to choose them.</summary>
    private static void AddCoreServicesWithoutDefault(this IServiceCollection services)
    {
        services.AddUnique<ICronTabParser, CronosCronTabParser>();
        services.AddUnique<IWebhookFiringService, WebhookFiringService>();
        services.AddUnique<IDynamicRootRepository, DynamicRootRepository>();
        services.AddUnique<IUrlAssembler, DefaultUrlAssembler>();
        services.AddUnique<IReservedFieldNamesService, ReservedFieldNamesService>();
        services.AddSingleton<ServiceContext>();
        services.AddUnique<IDataTypeService, DataTypeService>();
        services.AddUnique<IIdKeyMap, IdKeyMap>();
        services.AddUnique<IAuditService, AuditService>();
        services.AddUnique<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        services.AddUnique<IDefaultCultureAccessor, DefaultCultureAccessor>();
        services.AddOptions<ContentPropertySettings>();
        services.AddOptions<MediaPropertySettings>();
        services.AddOptions<MemberPropertySettings>();
    }
}
