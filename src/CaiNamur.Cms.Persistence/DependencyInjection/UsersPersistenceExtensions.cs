using CaiNamur.Cms.Persistence.Audit;
using CaiNamur.Cms.Persistence.Consent;
using CaiNamur.Cms.Persistence.ExternalLogins;
using CaiNamur.Cms.Persistence.Installation;
using CaiNamur.Cms.Persistence.Notifications;
using CaiNamur.Cms.Persistence.Permissions;
using CaiNamur.Cms.Persistence.PublicAccess;
using CaiNamur.Cms.Persistence.Redirects;
using CaiNamur.Cms.Persistence.Relations;
using CaiNamur.Cms.Persistence.Tags;
using CaiNamur.Cms.Persistence.TemporaryFiles;
using CaiNamur.Cms.Persistence.TrackedReferences;
using CaiNamur.Cms.Persistence.TwoFactor;
using CaiNamur.Cms.Persistence.UserData;
using CaiNamur.Cms.Persistence.UserGroups;
using CaiNamur.Cms.Persistence.Users;
using CaiNamur.Cms.Persistence.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

internal static class UsersPersistenceExtensions
{
    /// <summary>Users, groups and what hangs on nodes without being content: permissions, relations, tags, audit trail, redirects…</summary>
    internal static IServiceCollection AddUsersPersistence(this IServiceCollection services)
    {
        services.AddUsers();
        services.AddSignInData();
        services.AddTrails();
        services.AddReferences();
        services.AddPublicAccess();
        services.AddWebhooks();
        services.Port<ITemporaryFileRepository, FileSystemTemporaryFileRepository>();
        return services;
    }

    private static void AddUsers(this IServiceCollection services)
    {
        services.AddSingleton<EntityPermissionStore>();
        services.AddSingleton<UserGroupFactory>();
        services.AddSingleton<UserGroupReader>();
        services.Port<IUserGroupRepository, EfUserGroupRepository>();

        services.AddSingleton<UserFactory>();
        services.AddSingleton<UserReader>();
        services.AddSingleton<LoginSessionStore>();
        services.Port<IUserRepository, EfUserRepository>();
        services.Port<IUserIdKeyResolver, EfUserIdKeyResolver>();
        services.AddSingleton<IInstallationStep, UsersInstallationStep>();
        services.Port<IUserDataRepository, EfUserDataRepository>();
        services.Port<INotificationsRepository, EfNotificationsRepository>();
    }

    private static void AddSignInData(this IServiceCollection services)
    {
        services.Port<IExternalLoginWithKeyRepository, EfExternalLoginRepository>();
        services.Port<ITwoFactorLoginRepository, EfTwoFactorLoginRepository>();
        services.Port<IConsentRepository, EmptyConsentRepository>();
    }

    private static void AddTrails(this IServiceCollection services)
    {
        services.Port<IAuditRepository, EfAuditRepository>();
        services.Port<IAuditEntryRepository, EfAuditEntryRepository>();
        services.Port<IRedirectUrlRepository, EfRedirectUrlRepository>();
    }

    private static void AddReferences(this IServiceCollection services)
    {
        services.Port<IRelationRepository, EfRelationRepository>();
        services.Port<ITrackedReferencesRepository, EfTrackedReferencesRepository>();
        services.AddSingleton<TagAssignments>();
        services.Port<ITagRepository, EfTagRepository>();
    }

    private static void AddPublicAccess(this IServiceCollection services)
    {
        services.Port<IPublicAccessRepository, EfPublicAccessRepository>();
        services.AddSingleton<PublicAccessCacheInvalidation>();
        services.AddSingleton<INotificationHandler<PublicAccessCacheRefresherNotification>>(
            provider => provider.GetRequiredService<PublicAccessCacheInvalidation>());
        services.AddSingleton<INotificationHandler<ContentCacheRefresherNotification>>(
            provider => provider.GetRequiredService<PublicAccessCacheInvalidation>());
    }

    private static void AddWebhooks(this IServiceCollection services)
    {
        services.Port<IWebhookRepository, EfWebhookRepository>();
        services.Port<IWebhookRequestRepository, EfWebhookRequestRepository>();
        services.Port<IWebhookLogRepository, EfWebhookLogRepository>();
    }

    /// <summary>Core's services are singletons, so what they depend on is too.</summary>
    private static void Port<TPort, TAdapter>(this IServiceCollection services)
        where TPort : class
        where TAdapter : class, TPort
        => services.Replace(ServiceDescriptor.Singleton<TPort, TAdapter>());
}
