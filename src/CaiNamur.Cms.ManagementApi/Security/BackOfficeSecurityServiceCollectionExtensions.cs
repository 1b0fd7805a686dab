using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.ManagementApi.Security;

internal static class BackOfficeSecurityServiceCollectionExtensions
{
    internal static IServiceCollection AddBackOfficeSecurity(this IServiceCollection services, IConfiguration configuration) => services;

    internal static void MapBackOfficeSecurity(this IEndpointRouteBuilder endpoints)
    {
    }
}
