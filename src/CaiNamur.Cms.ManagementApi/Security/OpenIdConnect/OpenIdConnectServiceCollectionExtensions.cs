using CaiNamur.Cms.ManagementApi.Security.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>OpenIddict as the backoffice client expects it.</summary>
internal static class OpenIdConnectServiceCollectionExtensions
{
    public static IServiceCollection AddOpenIdConnect(this IServiceCollection services)
    {
        services.AddSingleton<TokenCookies>();
        services.AddSingleton<SecureTransport>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, SignInLifetimes>();
        services.AddSingleton<IApiUserClients, ApiUserClients>();
        services.AddHostedService<BackOfficeClient>();
        services.AddHostedService<TokenPruning>();
        services.AddOpenIddict()
            .AddCore(core => core.ReplaceApplicationManager(typeof(BackOfficeApplicationManager<>)))
            .AddServer(ConfigureServer)
            .AddValidation(ConfigureValidation);
        return services;
    }

    private static void ConfigureServer(OpenIddictServerBuilder server)
    {
        server
            .SetAuthorizationEndpointUris(BackOfficePaths.Authorize)
            .SetTokenEndpointUris(BackOfficePaths.Token)
            .SetRevocationEndpointUris(BackOfficePaths.Revoke)
            .SetConfigurationEndpointUris(Array.Empty<Uri>())
            .SetJsonWebKeySetEndpointUris(Array.Empty<Uri>())
            .AllowAuthorizationCodeFlow()
            .AllowRefreshTokenFlow()
            .AllowClientCredentialsFlow()
            .RequireProofKeyForCodeExchange()
            .RegisterScopes(Scopes.OfflineAccess)

            // Several tabs, and several calls of one, refresh with the same token at once and in any order.
            .DisableRollingRefreshTokens();

        // Tokens are sealed by Data Protection, whose keys all instances share. OpenIddict asks for keys of its own all the same;
        // they would serve identity tokens, which nobody asks for.
        server.UseDataProtection();
        server.AddEphemeralEncryptionKey().AddEphemeralSigningKey(SecurityAlgorithms.EcdsaSha256);
        server.Configure(options => options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain));

        server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .DisableTransportSecurityRequirement();
        server.AddEventHandler(SecureTransport.Descriptor);
        server.AddEventHandler(HideAuthorizationCode.Descriptor);
        server.AddEventHandler(RevealTokenRequest.Descriptor);
        server.AddEventHandler(HideTokens.Descriptor);
        server.AddEventHandler(RevealRevocationRequest.Descriptor);
        server.AddEventHandler(EndRevokedSession.Descriptor);
    }

    private static void ConfigureValidation(OpenIddictValidationBuilder validation)
    {
        validation.UseLocalServer();
        validation.UseDataProtection();
        validation.UseAspNetCore()
            .DisableAccessTokenExtractionFromBodyForm()
            .DisableAccessTokenExtractionFromQueryString();
        validation.AddEventHandler(RevealAccessToken.Descriptor);
        validation.AddEventHandler(CheckSession.Descriptor);
    }
}
