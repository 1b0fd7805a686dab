using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

internal static class SignInPersistenceExtensions
{
    /// <summary>
    /// Where OpenIddict keeps clients, sessions and tokens. Unlike Umbraco's services it is scoped, and it saves by itself:
    /// its context is its own and never that of an open scope.
    /// </summary>
    internal static IServiceCollection AddSignInPersistence(this IServiceCollection services)
    {
        services.AddScoped(provider => provider.GetRequiredService<Func<CmsDbContext>>()());
        services.AddOpenIddict().AddCore(core => core.UseEntityFrameworkCore().UseDbContext<CmsDbContext>());
        return services;
    }
}
