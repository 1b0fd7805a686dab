using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Containers;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.DataTypes;
using CaiNamur.Cms.Persistence.Dictionary;
using CaiNamur.Cms.Persistence.Domains;
using CaiNamur.Cms.Persistence.Files;
using CaiNamur.Cms.Persistence.Installation;
using CaiNamur.Cms.Persistence.KeyValues;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.LogViewer;
using CaiNamur.Cms.Persistence.LongRunning;
using CaiNamur.Cms.Persistence.MemberGroups;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.RelationTypes;
using CaiNamur.Cms.Persistence.Servers;
using CaiNamur.Cms.Persistence.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

internal static class TypesPersistenceExtensions
{
    /// <summary>Types, data types, templates, languages and the small tables around them.</summary>
    internal static IServiceCollection AddTypesPersistence(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddTemplates();
        services.AddDataTypes();
        services.AddContentTypes();
        services.AddContainers();
        services.AddSmallTables();
        services.AddFiles();
        services.AddInstances();
        services.AddSharedSetInvalidation();
        services.AddInstallation();
        return services;
    }

    private static void AddTemplates(this IServiceCollection services)
    {
        services.AddSingleton<ViewFiles>();
        services.AddSingleton<TemplateFactory>();
        services.Put<ITemplateRepository, EfTemplateRepository>();
    }

    private static void AddDataTypes(this IServiceCollection services)
    {
        services.AddSingleton<DataTypeFactory>();
        services.Put<IDataTypeRepository, EfDataTypeRepository>();
        services.Put<IDataTypeUsageRepository, EfDataTypeUsageRepository>();
    }

    private static void AddContentTypes(this IServiceCollection services)
    {
        services.AddSingleton<ContentTypeFactory>();
        services.AddSingleton<ContentTypeWriter>();
        services.Put<IContentTypeCommonRepository, ContentTypeStore>();
        services.AddSingleton<IContentTypeLookup>(provider => provider.GetRequiredService<ContentTypeStore>());
        services.Put<IContentTypeRepository, EfContentTypeRepository>();
        services.Put<IMediaTypeRepository, EfMediaTypeRepository>();
        services.Put<IMemberTypeRepository, EfMemberTypeRepository>();
        services.Put<IPropertyTypeUsageRepository, EfPropertyTypeUsageRepository>();
    }

    private static void AddContainers(this IServiceCollection services)
    {
        services.Put<IDocumentTypeContainerRepository, EfDocumentTypeContainerRepository>();
        services.Put<IMediaTypeContainerRepository, EfMediaTypeContainerRepository>();
        services.Put<IMemberTypeContainerRepository, EfMemberTypeContainerRepository>();
        services.Put<IDataTypeContainerRepository, EfDataTypeContainerRepository>();
        services.Put<IDocumentBlueprintContainerRepository, EfDocumentBlueprintContainerRepository>();
    }

    private static void AddSmallTables(this IServiceCollection services)
    {
        services.Put<ILanguageRepository, EfLanguageRepository>();
        services.Put<IDictionaryRepository, EfDictionaryRepository>();
        services.Put<IDomainRepository, EfDomainRepository>();
        services.Put<IRelationTypeRepository, EfRelationTypeRepository>();
        services.Put<IKeyValueRepository, EfKeyValueRepository>();
        services.Put<IMemberGroupRepository, EfMemberGroupRepository>();
        services.Put<INodeCountRepository, EfNodeCountRepository>();
        services.Put<ILogViewerQueryRepository, EfLogViewerQueryRepository>();
        services.Put<ILongRunningOperationRepository, EfLongRunningOperationRepository>();
    }

    private static void AddFiles(this IServiceCollection services)
    {
        services.Put<IPartialViewRepository, PartialViewRepository>();
        services.Put<IScriptRepository, ScriptRepository>();
        services.Put<IStylesheetRepository, StylesheetRepository>();
    }

    /// <summary>What the instances that share the database say to each other.</summary>
    private static void AddInstances(this IServiceCollection services)
    {
        services.Put<IServerRegistrationRepository, EfServerRegistrationRepository>();
        services.Put<ICacheInstructionRepository, EfCacheInstructionRepository>();
        services.Put<ILastSyncedRepository, EfLastSyncedRepository>();
        services.Put<IRepositoryCacheVersionRepository, EfRepositoryCacheVersionRepository>();
    }

    private static void AddSharedSetInvalidation(this IServiceCollection services)
    {
        services.AddTransient<INotificationHandler<ContentTypeCacheRefresherNotification>, DropSharedSets>();
        services.AddTransient<INotificationHandler<DataTypeCacheRefresherNotification>, DropSharedSets>();
        services.AddTransient<INotificationHandler<TemplateCacheRefresherNotification>, DropSharedSets>();
        services.AddTransient<INotificationHandler<LanguageCacheRefresherNotification>, DropSharedSets>();
        services.AddTransient<INotificationHandler<DictionaryCacheRefresherNotification>, DropSharedSets>();
        services.AddTransient<INotificationHandler<DomainCacheRefresherNotification>, DropSharedSets>();
        services.AddTransient<INotificationHandler<RelationTypeCacheRefresherNotification>, DropSharedSets>();
        services.AddTransient<INotificationHandler<MemberGroupCacheRefresherNotification>, DropSharedSets>();
    }

    private static void AddInstallation(this IServiceCollection services)
    {
        services.AddSingleton<IInstallationStep, NodeInstallation>();
        services.AddSingleton<IInstallationStep, LanguageInstallation>();
        services.AddSingleton<IInstallationStep, DataTypeInstallation>();
        services.AddSingleton<IInstallationStep, ContentTypeInstallation>();
        services.AddSingleton<IInstallationStep, RelationTypeInstallation>();
    }

    /// <summary>Registers an adapter under its own type, for its neighbours, and as the port.</summary>
    private static void Put<TPort, TAdapter>(this IServiceCollection services)
        where TPort : class
        where TAdapter : class, TPort
    {
        services.TryAddSingleton<TAdapter>();
        services.Replace(ServiceDescriptor.Singleton<TPort>(provider => provider.GetRequiredService<TAdapter>()));
    }
}
