using Umbraco.Cms.Core.DependencyInjection;

namespace CaiNamur.Cms.Hosting;

public static class CmsServiceProviderExtensions
{
    /// <summary>Lets Core's extension methods and older constructors find their services. Called once, when the container is built.</summary>
    public static void UseForUmbraco(this IServiceProvider services) => StaticServiceProvider.Instance = services;
}
