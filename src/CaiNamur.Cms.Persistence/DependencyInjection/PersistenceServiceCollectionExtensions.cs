using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Installation;
using CaiNamur.Cms.Persistence.Locking;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Persistence.PostgreSql;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.DependencyInjection;

public static class PersistenceServiceCollectionExtensions
{
    /// <summary>Puts Umbraco's repository ports on a database.</summary>
    /// <param name="services">The container that Umbraco.Cms.Core is composed in.</param>
    /// <param name="providerName">One of <see cref="DatabaseProvider"/>.</param>
    /// <param name="connectionString">The provider's connection string.</param>
    /// <exception cref="ArgumentException">The provider is not known.</exception>
    public static IServiceCollection AddCaiPersistence(this IServiceCollection services, string providerName, string connectionString)
    {
        switch (providerName)
        {
            case DatabaseProvider.Sqlite:
                services.AddSqlite(connectionString);
                break;
            case DatabaseProvider.PostgreSql:
                services.AddPostgreSql(connectionString);
                break;
            default:
                throw new ArgumentException($"'{providerName}' is not a database provider: use {DatabaseProvider.Sqlite} or {DatabaseProvider.PostgreSql}.", nameof(providerName));
        }

        services.AddScopes();
        services.AddStart();
        services.AddTypesPersistence();
        services.AddUsersPersistence();
        services.AddContentPersistence();
        services.AddSignInPersistence();
        services.AddSchedulingPersistence();
        services.AddReviewPersistence();
        return services;
    }

    private static void AddSqlite(this IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<SqliteCmsDbContext>(options => options.UseCmsSqlite(connectionString));
        services.AddSingleton<Func<CmsDbContext>>(provider =>
        {
            var factory = provider.GetRequiredService<IDbContextFactory<SqliteCmsDbContext>>();
            return factory.CreateDbContext;
        });
        services.AddSingleton<IWriteTransactionStarter, SqliteWriteTransactionStarter>();
        services.AddSingleton<IProviderStarter, SqliteStarter>();
    }

    private static void AddPostgreSql(this IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<PostgreSqlCmsDbContext>(options => options.UseCmsPostgreSql(connectionString));
        services.AddSingleton<Func<CmsDbContext>>(provider =>
        {
            var factory = provider.GetRequiredService<IDbContextFactory<PostgreSqlCmsDbContext>>();
            return factory.CreateDbContext;
        });
        services.AddSingleton<IWriteTransactionStarter, PostgreSqlWriteTransactionStarter>();
        services.AddSingleton<IProviderStarter, PostgreSqlStarter>();
    }

    private static void AddStart(this IServiceCollection services)
    {
        services.AddSingleton<BuiltInDataInstaller>();
        services.AddSingleton<IDatabaseStarter, DatabaseStarter>();
    }

    private static void AddScopes(this IServiceCollection services)
    {
        services.AddSingleton<SharedEntityCaches>();
        services.AddSingleton<EfScopeProvider>();
        services.Replace(ServiceDescriptor.Singleton<ICoreScopeProvider>(provider => provider.GetRequiredService<EfScopeProvider>()));
        services.AddSingleton<IEfScopeAccessor>(provider => provider.GetRequiredService<EfScopeProvider>());
        services.Replace(ServiceDescriptor.Singleton<IDistributedLockingMechanism, DatabaseLockingMechanism>());
        services.Replace(ServiceDescriptor.Singleton<IDistributedLockingMechanismFactory, DatabaseLockingMechanismFactory>());
    }
}
