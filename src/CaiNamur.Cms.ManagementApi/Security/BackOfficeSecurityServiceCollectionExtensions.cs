using CaiNamur.Cms.ManagementApi.Security.FirstAdministrator;
using CaiNamur.Cms.ManagementApi.Security.Messages;
using CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;
using CaiNamur.Cms.ManagementApi.Security.Pages;
using CaiNamur.Cms.ManagementApi.Security.Passwords;
using CaiNamur.Cms.ManagementApi.Security.Sessions;
using CaiNamur.Cms.ManagementApi.Security.TwoFactor;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Security;

internal static class BackOfficeSecurityServiceCollectionExtensions
{
    /// <summary>Signing in to the backoffice, and who is signed in.</summary>
    public static IServiceCollection AddBackOfficeSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSessions();
        services.AddOpenIdConnect();
        services.AddPasswords();
        services.AddSecondFactor();
        services.AddAccountMessages();
        services.AddSignInPages(configuration);
        services.AddSingleton<IFirstAdministrator, FirstAdministratorSetup>();
        return services;
    }

    private static void AddSessions(this IServiceCollection services)
    {
        services.AddSingleton<SignedInUsers>();
        services.AddSingleton<INotificationHandler<UserCacheRefresherNotification>>(provider => provider.GetRequiredService<SignedInUsers>());
        services.AddSingleton<INotificationHandler<UserGroupCacheRefresherNotification>>(provider => provider.GetRequiredService<SignedInUsers>());
        services.AddSingleton<SessionRegistry>();
        services.AddSingleton<SessionValidator>();
        services.AddScoped<IBackOfficeSecurity, BackOfficeSecurity>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SignInCookie>();
        services.AddAuthentication()
            .AddCookie(SignInCookie.Scheme)
            .AddCookie(SecondFactorCookie.Scheme, SecondFactorCookie.Configure);
    }
}
