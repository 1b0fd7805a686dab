using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Collections;

internal static class CollectionsServiceCollectionExtensions
{
    /// <summary>Adds the lists in which children of documents and media are shown.</summary>
    public static IServiceCollection AddCollections(this IServiceCollection services)
    {
        services.AddSingleton<ListViews>();
        services.AddUnique<IContentListViewService, ContentListViewService>();
        services.AddUnique<IMediaListViewService, MediaListViewService>();
        return services;
    }
}
