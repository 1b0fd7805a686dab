using CaiNamur.Cms.ManagementApi.Security.FirstAdministrator;

namespace CaiNamur.Web.Operations;

/// <summary>Tells whoever starts a new installation how to sign in. The password is shown this once and kept nowhere in clear.</summary>
internal static class FirstSignInNotice
{
    public static void Write(TextWriter console, FirstSignIn signIn)
    {
        console.WriteLine("""

            ┌─ First sign-in to the backoffice, at /umbraco ─────────────
            """);
        console.WriteLine($"│  User name  {signIn.UserName}");
        console.WriteLine($"│  Password   {signIn.GeneratedPassword ?? "as configured in Umbraco:CMS:Unattended"}");
        console.WriteLine("""
            └─ Shown this once only: change it after signing in. ────────

            """);
    }
}
