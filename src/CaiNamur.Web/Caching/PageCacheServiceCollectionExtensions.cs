using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CaiNamur.Web.Caching;

internal static class PageCacheServiceCollectionExtensions
{
    private const long MostBytes = 128 * 1024 * 1024;

    private const long LargestPage = 1024 * 1024;

    /// <summary>Adds the store of finished pages and what empties it.</summary>
    public static IServiceCollection AddPageCache(this IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.MaximumBodySize = LargestPage;
        });
        services.AddOptions<OutputCacheOptions>()
            .Configure<TimeProvider, PageCacheGeneration>((options, clock, generation) => options.AddBasePolicy(new PageOutputCachePolicy(clock, generation)));
        services.AddSingleton<PageCacheGeneration>();
        services.AddSingleton<IPageCacheInvalidator, OutputCacheInvalidator>();
        services.GuardStore();
        return services;
    }

    private static void GuardStore(this IServiceCollection services)
    {
        ServiceDescriptor store = services.Last(service => service.ServiceType == typeof(IOutputCacheStore));
        Func<IServiceProvider, object> create = store.ImplementationFactory
            ?? (provider => ActivatorUtilities.CreateInstance(provider, store.ImplementationType!));
        services.Replace(ServiceDescriptor.Singleton<IOutputCacheStore>(provider => new GuardedOutputCacheStore(
            (IOutputCacheStore)create(provider),
            provider.GetRequiredService<PageCacheGeneration>(),
            provider.GetRequiredService<IHttpContextAccessor>())));
    }
}
