using CaiNamur.Cms.ManagementApi.Security.Passwords;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Security.Messages;

internal sealed class InviteUriProvider(BackOfficeLinks links, UserTokens tokens) : IInviteUriProvider
{
    public Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee)
    {
        if (links.Current is not { } site)
        {
            return Task.FromResult(Attempt.FailWithStatus<Uri, UserOperationStatus>(UserOperationStatus.CannotInvite, null!));
        }

        string code = tokens.Create(invitee, UserTokenPurpose.Invitation).ToUrlBase64();
        return Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, BackOfficeLinks.Build(site, BackOfficePaths.Invite, invitee.Key, code)));
    }
}
