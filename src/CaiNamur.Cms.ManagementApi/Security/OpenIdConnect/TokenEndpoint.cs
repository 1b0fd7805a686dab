using CaiNamur.Cms.ManagementApi.Security.Sessions;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>
/// Exchanges a code or a refresh token for new tokens, if the session behind it still holds; and the credentials of an API user for a token.
/// </summary>
internal static class TokenEndpoint
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static Task<IResult> HandleAsync(HttpContext context, SessionValidator validator, SignedInUsers users, IUserService userService)
    {
        OpenIddictRequest request = context.GetOpenIddictServerRequest()
            ?? throw new InvalidOperationException("OpenIddict has not seen this request.");
        return request.IsClientCredentialsGrantType()
            ? ForApiUserAsync(request, users, userService)
            : GoOnAsync(context, validator);
    }

    private static async Task<IResult> GoOnAsync(HttpContext context, SessionValidator validator)
    {
        AuthenticateResult result = await context.AuthenticateAsync(Scheme);
        if (result.Principal is not { } principal
            || await validator.FindUserAsync(principal, isFresh: true, context.RequestAborted) is not { } user)
        {
            return Refused("The session has ended.");
        }

        string? sessionId = principal.GetAuthorizationId();
        await SignInCookie.SignInAsync(context, user, sessionId);
        return Results.SignIn(SessionPrincipal.Create(user, sessionId).SetScopes(principal.GetScopes()), properties: null, Scheme);
    }

    private static async Task<IResult> ForApiUserAsync(OpenIddictRequest request, SignedInUsers users, IUserService userService)
    {
        IUser? owner = await userService.FindByClientIdAsync(request.ClientId!);
        return owner is not null && await users.ReadAsync(owner.Key) is { } user
            ? Results.SignIn(SessionPrincipal.Create(user, sessionId: null), properties: null, Scheme)
            : Refused("The user of this client may not work.");
    }

    private static IResult Refused(string description) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidGrant,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        [Scheme]);
}
