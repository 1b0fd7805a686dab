using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.CurrentUser;
using CaiNamur.Cms.ManagementApi.Features.Documents;
using CaiNamur.Cms.ManagementApi.Features.Users;
using CaiNamur.Cms.ManagementApi.Json;
using CaiNamur.Cms.ManagementApi.Notifications;
using CaiNamur.Cms.ManagementApi.Problems;
using CaiNamur.Cms.ManagementApi.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace CaiNamur.Cms.ManagementApi.DependencyInjection;

/// <summary>Registers the Management API.</summary>
public static class ManagementApiUmbracoBuilderExtensions
{
    /// <summary>
    /// Adds what the backoffice client calls: sign-in, controllers, permissions.
    /// Needs the composed CMS (<c>AddCaiCms</c>) and the persistence (<c>AddCaiPersistence</c>).
    /// </summary>
    public static IUmbracoBuilder AddCaiManagementApi(this IUmbracoBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        IServiceCollection services = builder.Services;
        services.AddControllersWithViews();
        services.Configure<JsonOptions>(ManagementApiJson.Configure);
        services.Configure<ApiBehaviorOptions>(options => options.InvalidModelStateResponseFactory = InvalidRequest.Create);
        services.AddScoped<EventMessagesFilter>();
        services.AddManagementApiAuthorization();
        services.AddSingleton<AvatarUrls>();
        services.AddSingleton<CurrentUserMapping>();
        services.AddDocuments();
        services.AddBackOfficeSecurity(builder.Config);
        services.AddOpenApi(ManagementApiDocument.Name);
        return builder;
    }
}
