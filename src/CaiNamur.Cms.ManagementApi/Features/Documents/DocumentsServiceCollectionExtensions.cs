using CaiNamur.Cms.ManagementApi.Features.Audit;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Documents.Editing;
using CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;
using CaiNamur.Cms.ManagementApi.Features.Documents.Reading;
using CaiNamur.Cms.ManagementApi.Features.Documents.Urls;
using CaiNamur.Cms.ManagementApi.Features.Documents.Versions;
using CaiNamur.Cms.ManagementApi.Features.References;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Documents;

internal static class DocumentsServiceCollectionExtensions
{
    /// <summary>Adds what documents are edited and published with.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddContentEditing();
        services.AddSingleton<DocumentMapping>();
        services.AddSingleton<DocumentRequestMapping>();
        services.AddSingleton<DocumentCreation>();
        services.AddScoped<DocumentSaving>();
        services.AddSingleton<ConcurrentEdits>();
        services.AddSingleton<PublicationSchedules>();
        services.AddSingleton<DocumentUrls>();
        services.AddSingleton<DocumentVersionMapping>();
        return services;
    }

    /// <summary>Adds what documents and media share.</summary>
    public static IServiceCollection AddContentEditing(this IServiceCollection services)
    {
        services.TryAddSingleton<PropertyValueMapping>();
        services.TryAddSingleton<ContentRequestErrors>();
        services.TryAddSingleton<NewContentKeys>();
        services.TryAddSingleton<ReferenceMapping>();
        services.TryAddSingleton<TrackedReferences>();
        services.TryAddSingleton<UserReferences>();
        services.TryAddSingleton<AuditLog>();
        return services;
    }
}
