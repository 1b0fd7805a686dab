using CaiNamur.Cms.ManagementApi.Security.Passwords;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Security.Messages;

internal sealed class ForgotPasswordUriProvider(
    BackOfficeLinks links,
    UserTokens tokens,
    IOptionsMonitor<SecuritySettings> settings,
    ILogger<ForgotPasswordUriProvider> logger) : IForgotPasswordUriProvider
{
    public Task<Attempt<UserOperationStatus>> CanCreateForgotPasswordUriAsync() => Task.FromResult(
        settings.CurrentValue.AllowPasswordReset && FindSite() is not null
            ? Attempt.Succeed(UserOperationStatus.Success)
            : Attempt.Fail(UserOperationStatus.CannotPasswordReset));

    /// <remarks>Only for accounts that their owner can sign in to: not for disabled ones, API users or who has not accepted their invitation.</remarks>
    public Task<Attempt<Uri, UserOperationStatus>> CreateForgotPasswordUriAsync(IUser user)
    {
        if (FindSite() is not { } site || user is not { Kind: UserKind.Default, IsApproved: true })
        {
            return Task.FromResult(Attempt.FailWithStatus<Uri, UserOperationStatus>(UserOperationStatus.CannotPasswordReset, null!));
        }

        string code = tokens.Create(user, UserTokenPurpose.PasswordReset).ToUrlBase64();
        return Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, BackOfficeLinks.Build(site, BackOfficePaths.ResetPassword, user.Key, code)));
    }

    private Uri? FindSite()
    {
        Uri? site = links.Trusted;
        if (site is null)
        {
            logger.AddressUnknown();
        }

        return site;
    }
}
