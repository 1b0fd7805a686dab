using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.DataTypes;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
        services.Put<ILanguageRepository, EfLanguageRepository>();
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
