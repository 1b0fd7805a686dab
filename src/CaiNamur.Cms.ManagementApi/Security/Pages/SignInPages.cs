namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>The views, by their paths: they stand with what they belong to and share nothing with the views of the site.</summary>
internal static class SignInPages
{
    public const string Login = Folder + "Login.cshtml";

    public const string LoginCode = Folder + "LoginCode.cshtml";

    public const string ForgotPassword = Folder + "ForgotPassword.cshtml";

    public const string ForgotPasswordSent = Folder + "ForgotPasswordSent.cshtml";

    public const string NewPassword = Folder + "NewPassword.cshtml";

    public const string LinkOver = Folder + "LinkOver.cshtml";

    public const string Expired = Folder + "Expired.cshtml";

    public const string Insecure = Folder + "Insecure.cshtml";

    private const string Folder = "/Security/Pages/";
}
