namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>What the link in a mail is for.</summary>
internal enum UserTokenPurpose
{
    PasswordReset,
    Invitation,
}
