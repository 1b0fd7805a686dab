using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.Security;

/// <summary>Without the backoffice nobody signs in: Core’s user service then says that a forgotten password cannot be reset by mail.</summary>
internal sealed class NoPasswordReminders : IUserForgotPasswordSender
{
    public bool CanSend() => false;

    /// <exception cref="InvalidOperationException">Always; <see cref="CanSend"/> says so beforehand.</exception>
    public Task SendForgotPassword(UserForgotPasswordMessage message) => throw new InvalidOperationException("Password reminders cannot be sent.");
}
