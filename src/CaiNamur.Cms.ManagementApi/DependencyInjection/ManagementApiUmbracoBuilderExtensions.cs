using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.CurrentUser;
using CaiNamur.Cms.ManagementApi.Features.Dashboard;
using CaiNamur.Cms.ManagementApi.Features.Documents;
using CaiNamur.Cms.ManagementApi.Features.Media;
using CaiNamur.Cms.ManagementApi.Features.Users;
using CaiNamur.Cms.ManagementApi.Json;
using CaiNamur.Cms.ManagementApi.Live;
using CaiNamur.Cms.ManagementApi.Notifications;
using CaiNamur.Cms.ManagementApi.Problems;
using CaiNamur.Cms.ManagementApi.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

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
        // As services, so that the container is checked for what the controllers need when it is built, not when they are first asked.
        services.AddControllersWithViews().AddControllersAsServices();
        services.AddUnique<IServerInformationService, ServerInformationService>();
        services.Configure<JsonOptions>(ManagementApiJson.Configure);
        services.Configure<ApiBehaviorOptions>(options => options.InvalidModelStateResponseFactory = InvalidRequest.Create);
        services.AddScoped<EventMessagesFilter>();
        services.AddManagementApiAuthorization();
        services.AddSingleton<ChildrenSorting>();
        services.AddSingleton<AvatarUrls>();
        services.AddSingleton<CurrentUserMapping>();
        services.AddScoped<DashboardReader>();
        services.AddDocuments();
        services.AddMedia();
        services.AddContentLists();
        services.AddBackOfficeSecurity(builder.Config);
        builder.AddLive();

        // The document is described by the serializer options of minimal APIs: they must say the same as those of the controllers.
        services.Configure<Microsoft.AspNetCore.Http.Json.JsonOptions>(options => ManagementApiJson.Configure(options.SerializerOptions));
        services.AddOpenApi(ManagementApiDocument.Name, options => options.ShouldInclude = operation => operation.GroupName == ManagementApiDocument.Name);
        return builder;
    }
}
