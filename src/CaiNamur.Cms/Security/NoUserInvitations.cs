using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.Security;

/// <summary>The site sends no mail yet: Core's user service then says that nobody can be invited.</summary>
internal sealed class NoUserInvitations : IUserInviteSender
{
    public bool CanSendInvites() => false;

    /// <exception cref="InvalidOperationException">Always; <see cref="CanSendInvites"/> says so beforehand.</exception>
    public Task InviteUser(UserInvitationMessage invite) => throw new InvalidOperationException("Invitations cannot be sent.");
}
