using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Validation.AspNetCore;
using Applications = Umbraco.Cms.Core.Constants.Applications;

namespace CaiNamur.Cms.ManagementApi.Authorization;

internal static class AuthorizationServiceCollectionExtensions
{
    /// <summary>The policies that the controllers name.</summary>
    public static IServiceCollection AddManagementApiAuthorization(this IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, SectionHandler>();
        services.AddScoped<IDocumentAccess, DocumentAccess>();
        services.AddScoped<IMediaAccess, MediaAccess>();
        services.AddAuthorizationBuilder()
            .AddPolicy(ManagementApiPolicies.Backoffice, InAnyOf())
            .AddPolicy(ManagementApiPolicies.Content, InAnyOf(Applications.Content))
            .AddPolicy(ManagementApiPolicies.Media, InAnyOf(Applications.Media))
            .AddPolicy(ManagementApiPolicies.DocumentTree, InAnyOf(Applications.Content, Applications.Media, Applications.Users, Applications.Settings, Applications.Members))
            .AddPolicy(ManagementApiPolicies.MediaTree, InAnyOf(Applications.Content, Applications.Media, Applications.Users, Applications.Settings, Applications.Members))
            .AddPolicy(ManagementApiPolicies.Schema, InAnyOf(Applications.Content, Applications.Media, Applications.Settings, Applications.Members));
        return services;
    }

    private static Action<AuthorizationPolicyBuilder> InAnyOf(params string[] sections) => policy => policy
        .AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme)
        .RequireAuthenticatedUser()
        .AddRequirements(new SectionRequirement(sections));
}
