using CaiNamur.Cms.Persistence.Permissions;
using CaiNamur.Cms.Persistence.UserGroups;
using CaiNamur.Cms.Persistence.Users;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

internal static class UsersPersistenceExtensions
{
    /// <summary>Users, groups and what hangs on nodes without being content: permissions, relations, tags, audit trail, redirects…</summary>
    internal static IServiceCollection AddUsersPersistence(this IServiceCollection services)
    {
        services.AddSingleton<EntityPermissionStore>();
        services.AddSingleton<UserGroupFactory>();
        services.AddSingleton<UserGroupReader>();
        services.Port<IUserGroupRepository, EfUserGroupRepository>();

        services.AddSingleton<UserFactory>();
        services.AddSingleton<UserReader>();
        services.AddSingleton<LoginSessionStore>();
        services.Port<IUserRepository, EfUserRepository>();
        return services;
    }

    /// <summary>Core's services are singletons, so what they depend on is too.</summary>
    private static void Port<TPort, TAdapter>(this IServiceCollection services)
        where TPort : class
        where TAdapter : class, TPort
        => services.Replace(ServiceDescriptor.Singleton<TPort, TAdapter>());
}
