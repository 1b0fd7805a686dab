using CaiNamur.Cms.ManagementApi.Features.Collections;
using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Features.RecycleBin;
using CaiNamur.Cms.ManagementApi.Features.Search;
using CaiNamur.Cms.ManagementApi.Features.Trees;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.ManagementApi.DependencyInjection;

internal static class ContentListsServiceCollectionExtensions
{
    /// <summary>Adds what trees, recycle bins, pickers, collections and the search read documents and media with.</summary>
    public static IServiceCollection AddContentLists(this IServiceCollection services)
    {
        services.AddSingleton<EntityFilters>();
        services.AddSingleton<EntityTree>();
        services.AddSingleton<TreeViews>();
        services.AddSingleton<DocumentTreeItemMapping>();
        services.AddSingleton<MediaTreeItemMapping>();
        services.AddSingleton<AncestorReader>();
        services.AddSingleton<DocumentDetails>();
        services.AddSingleton<EntityItems>();
        services.AddSingleton<DocumentItemMapping>();
        services.AddSingleton<MediaItemMapping>();
        services.AddSingleton<BinContents>();
        services.AddSingleton<BinItemMapping>();
        services.AddSingleton<CollectionValues>();
        services.AddSingleton<UserNames>();
        services.AddSingleton<DocumentCollectionMapping>();
        services.AddSingleton<MediaCollectionMapping>();
        services.AddSingleton<DraftSearch>();
        return services;
    }
}
