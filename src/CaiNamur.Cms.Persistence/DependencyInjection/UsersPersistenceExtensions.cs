using CaiNamur.Cms.Persistence.Permissions;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

internal static class UsersPersistenceExtensions
{
    /// <summary>Users, groups and what hangs on nodes without being content: permissions, relations, tags, audit trail, redirects…</summary>
    internal static IServiceCollection AddUsersPersistence(this IServiceCollection services)
    {
        services.AddSingleton<EntityPermissionStore>();
        return services;
    }
}
