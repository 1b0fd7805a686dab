using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

internal static class SignInPagesServiceCollectionExtensions
{
    public static IServiceCollection AddSignInPages(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<SignInRateLimit>();
        services.AddSingleton<EvenPace>();
        services.AddSingleton<SignInPageFilter>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "UMB_FORM";
            options.Cookie.Path = BackOfficePaths.Root;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        return services;
    }
}
