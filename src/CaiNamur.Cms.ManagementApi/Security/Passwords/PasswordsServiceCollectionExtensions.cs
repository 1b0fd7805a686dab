using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

internal static class PasswordsServiceCollectionExtensions
{
    /// <summary>Accounts and their passwords, with the ports that Core's user service has for them.</summary>
    public static IServiceCollection AddPasswords(this IServiceCollection services)
    {
        services.AddSingleton<PasswordHasher<IUser>>();
        services.AddSingleton<UserPasswords>();
        services.AddSingleton<PasswordRules>();
        services.AddSingleton<UserTokens>();
        services.AddSingleton<SignInEvents>();
        services.AddSingleton<Lockout>();
        services.AddSingleton<AttemptGate>();
        services.AddSingleton<PasswordSignIn>();
        services.AddUnique<ICoreBackOfficeUserManager, CoreBackOfficeUserManager>();
        services.AddUnique<ICoreBackOfficeSignInManager, CoreBackOfficeSignInManager>();
        services.AddUnique<IBackOfficePasswordChanger, BackOfficePasswordChanger>();
        return services;
    }
}
