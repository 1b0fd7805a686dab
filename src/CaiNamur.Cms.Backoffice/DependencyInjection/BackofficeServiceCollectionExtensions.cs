using CaiNamur.Cms.Backoffice.ClientFiles;
using CaiNamur.Cms.Backoffice.Extensions;
using CaiNamur.Cms.Backoffice.HostPage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Backoffice.DependencyInjection;

public static class BackofficeServiceCollectionExtensions
{
    /// <summary>Adds the backoffice client and our extensions of it; <see cref="BackofficeEndpointRouteBuilderExtensions.MapCaiBackoffice"/> serves them.</summary>
    public static IServiceCollection AddCaiBackoffice(this IServiceCollection services)
    {
        services.AddSingleton<ClientBundle>();
        services.AddSingleton<BackofficePage>();
        services.AddSingleton<IBackofficeExtensionManifests, OwnExtensionManifests>();
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<BackofficePageConstraint>(BackofficePageConstraint.Name));
        return services;
    }
}
