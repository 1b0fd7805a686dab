using CaiNamur.Cms.ManagementApi.Security.Sessions;
using Microsoft.AspNetCore;
using OpenIddict.Abstractions;
using OpenIddict.Validation;
using Umbraco.Cms.Core.Models.Membership;
using static OpenIddict.Validation.OpenIddictValidationEvents;
using static OpenIddict.Validation.OpenIddictValidationHandlers;

namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>An access token that is good in itself opens the API only as long as its user and its session are.</summary>
internal sealed class CheckSession(SessionValidator validator) : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public static OpenIddictValidationHandlerDescriptor Descriptor { get; } = OpenIddictValidationHandlerDescriptor
        .CreateBuilder<ProcessAuthenticationContext>()
        .UseSingletonHandler<CheckSession>()
        .SetOrder(ValidateAccessToken.Descriptor.Order + 500)
        .Build();

    public async ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        if (context.AccessTokenPrincipal is null || context.Transaction.GetHttpRequest()?.HttpContext is not { } http)
        {
            return;
        }

        IUser? user = await validator.FindUserAsync(context.AccessTokenPrincipal, isFresh: false, http.RequestAborted);
        if (user is null)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidToken, "The session has ended.");
            return;
        }

        http.Features.Set(new SignedInUser(user));
    }
}
