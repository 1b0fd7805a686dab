namespace CaiNamur.EndToEndTests.Backoffice.Support;

/// <summary>The pages around signing in.</summary>
public enum SignInPage
{
    Login,
    Code,
    ForgotPassword,
    ForgotPasswordSent,
    NewPassword,

    /// <summary>The link of a mail was used already, or is too old.</summary>
    LinkOver,
}
