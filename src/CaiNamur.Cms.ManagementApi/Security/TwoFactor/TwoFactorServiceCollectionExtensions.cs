using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

internal static class TwoFactorServiceCollectionExtensions
{
    public static IServiceCollection AddSecondFactor(this IServiceCollection services)
    {
        services.AddSingleton<ITwoFactorProvider, AuthenticatorProvider>();
        services.AddSingleton<UsedCodes>();
        services.AddSingleton<SecondFactorSignIn>();

        // Core counts a provider only when Identity knows its name too.
        services.Configure<BackOfficeIdentityOptions>(options
            => options.Tokens.ProviderMap[AuthenticatorProvider.Name] = new TokenProviderDescriptor(typeof(AuthenticatorProvider)));
        return services;
    }
}
