using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.DeliveryApi.Accessors;

namespace CaiNamur.Cms.PropertyEditors.Headless;

internal static class HeadlessBuildersExtensions
{
    /// <summary>
    /// Adds Core's builders of the Delivery API: value converters ask for them in their constructors, also where no such
    /// API is offered. What belongs to a request of the API stays neutral until the API brings its own.
    /// </summary>
    public static IServiceCollection AddHeadlessBuilders(this IServiceCollection services)
    {
        services.TryAddSingleton<IRequestPreviewService, NoopRequestPreviewService>();
        services.TryAddSingleton<IOutputExpansionStrategyAccessor, NoopOutputExpansionStrategyAccessor>();
        services.TryAddSingleton<IApiContentNameProvider, ApiContentNameProvider>();
        services.TryAddSingleton<IApiContentPathProvider, ApiContentPathProvider>();
        services.TryAddSingleton<IApiContentRouteBuilder, ApiContentRouteBuilder>();
        services.TryAddSingleton<IApiMediaUrlProvider, ApiMediaUrlProvider>();
        services.TryAddSingleton<IApiContentBuilder, ApiContentBuilder>();
        services.TryAddSingleton<IApiMediaBuilder, ApiMediaBuilder>();
        services.TryAddSingleton<IApiElementBuilder, ApiElementBuilder>();
        return services;
    }
}
