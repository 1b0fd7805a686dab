using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.Security;

/// <summary>Without the backoffice there is nothing to invite to, and Core’s user service says so.</summary>
internal sealed class NoUserInvitations : IUserInviteSender
{
    public bool CanSendInvites() => false;

    /// <exception cref="InvalidOperationException">Always; <see cref="CanSendInvites"/> says so beforehand.</exception>
    public Task InviteUser(UserInvitationMessage invite) => throw new InvalidOperationException("Invitations cannot be sent.");
}
