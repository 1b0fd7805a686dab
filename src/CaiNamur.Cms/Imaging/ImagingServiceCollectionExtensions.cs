using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Imaging.Caching;
using CaiNamur.Cms.Imaging.Delivery;
using CaiNamur.Cms.Imaging.Dimensions;
using CaiNamur.Cms.Imaging.Processing;
using CaiNamur.Cms.Imaging.Responsive;
using CaiNamur.Cms.Imaging.Urls;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Media;

namespace CaiNamur.Cms.Imaging;

public static class ImagingServiceCollectionExtensions
{
    /// <summary>
    /// Adds image addresses, the resizing behind them, and the reading of image sizes. Needs Core's <c>MediaFileManager</c> and
    /// <see cref="Hosting.DataDirectory"/>.
    /// </summary>
    public static IServiceCollection AddCaiImaging(this IServiceCollection services)
    {
        services.AddAnnotatedOptions<ImagingOptions>(ImagingOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.AddAddresses();
        services.AddProcessing();
        services.Replace(ServiceDescriptor.Singleton<IImageDimensionExtractor, VipsImageDimensionExtractor>());
        services.Replace(ServiceDescriptor.Singleton<ISvgDimensionExtractor, SvgDimensionExtractor>());
        services.TryAddSingleton<IResponsiveImageBuilder, ResponsiveImageBuilder>();
        services.TryAddSingleton<IContentImages, ContentImageLookup>();
        return services;
    }

    private static void AddAddresses(this IServiceCollection services)
    {
        services.TryAddSingleton<IImageSigningKey, ImageSigningKey>();
        services.TryAddSingleton<ImageUrlSigner>();
        services.TryAddSingleton<MediaRoot>();
        services.TryAddSingleton<SignedImageUrls>();
        services.Replace(ServiceDescriptor.Singleton<IImageUrlGenerator, CmsImageUrlGenerator>());
        services.Replace(ServiceDescriptor.Singleton<IImageUrlTokenGenerator, SignedImageUrlTokenGenerator>());
    }

    private static void AddProcessing(this IServiceCollection services)
    {
        services.TryAddSingleton<VipsImageProcessor>();
        services.TryAddSingleton<ImageDiskCache>();
        services.TryAddSingleton<ProcessedImages>();
        services.AddHostedService<ImageCacheMaintenance>();
        services.TryAddSingleton<ITrashedMediaAccess, NoTrashedMediaAccess>();
        services.TryAddSingleton<MediaEndpoint>();
    }
}
