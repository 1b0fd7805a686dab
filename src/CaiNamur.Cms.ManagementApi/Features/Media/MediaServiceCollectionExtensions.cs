using CaiNamur.Cms.ManagementApi.Features.Imaging;
using CaiNamur.Cms.ManagementApi.Features.Media.Reading;
using CaiNamur.Cms.ManagementApi.Features.Media.Urls;
using CaiNamur.Cms.ManagementApi.Features.TemporaryFiles;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.ManagementApi.Features.Media;

internal static class MediaServiceCollectionExtensions
{
    /// <summary>Adds what media are uploaded and edited with.</summary>
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddSingleton<MediaMapping>();
        services.AddSingleton<MediaUrls>();
        services.AddSingleton<ResizedImageUrls>();
        services.AddSingleton<UploadLimit>();
        return services;
    }
}
