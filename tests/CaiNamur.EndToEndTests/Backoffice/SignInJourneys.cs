using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>Who gets in, and who does not.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class SignInJourneys(BackofficeFixture backoffice)
{
    private const string Refusal = "Adresse e-mail ou mot de passe incorrect";

    [Fact]
    public async Task WrongPassword_IsRefusedAndTheRightOneLetsIn()
    {
        await using Editor editor = await backoffice.OpenAsync();
        editor.Faults.Expect("status of 422");
        await editor.Page.GotoAsync("/umbraco");

        await editor.FillSignInAsync(BackofficeFixture.AdministratorEmail, "pas-le-bon-mot-de-passe");
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(Refusal);
        await editor.FillSignInAsync(BackofficeFixture.AdministratorEmail, BackofficeFixture.AdministratorPassword);

        await Assertions.Expect(editor.TreeItem("Accueil")).ToBeVisibleAsync();
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task ManyWrongPasswords_CloseTheAccountToTheRightOneToo()
    {
        StaffMember member = await backoffice.HireAsync("Lucie");
        await using Editor editor = await backoffice.OpenAsync();
        editor.Faults.Expect("status of 422");
        await editor.Page.GotoAsync("/umbraco");

        for (int attempt = 0; attempt < 10; attempt++)
        {
            await editor.FillSignInAsync(member.Email, "pas-le-bon-mot-de-passe");
            await Assertions.Expect(editor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(Refusal);
        }

        await editor.FillSignInAsync(member.Email, member.Password);
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(Refusal);
        new Uri(editor.Page.Url).AbsolutePath.ShouldBe("/umbraco/login");
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task SecondFactor_IsAskedForAndLetsIn()
    {
        StaffMember member = await backoffice.HireAsync("Samira");
        const string secret = "un-secret-partagé-avec-le-téléphone";
        await backoffice.RequireSecondFactorAsync(member, secret);
        await using Editor editor = await backoffice.OpenAsync();
        editor.Faults.Expect("status of 422");
        await editor.Page.GotoAsync("/umbraco");

        await editor.FillSignInAsync(member.Email, member.Password);
        ILocator code = editor.Page.GetByLabel("Code");
        await code.FillAsync("000000");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Vérifier" }).ClickAsync();
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await code.FillAsync(Authenticator.Show(secret, backoffice.Clock.GetUtcNow()));
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Vérifier" }).ClickAsync();

        await Assertions.Expect(editor.TreeItem("Accueil")).ToBeVisibleAsync();
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task ExpiredSession_IsTakenUpAgainWithoutLosingThePage()
    {
        await using Editor editor = await backoffice.SignInAsync();
        editor.Faults.Expect("401");
        editor.Faults.Expect("status of 400");
        editor.Faults.Expect("Token request error");
        await editor.Page.Context.ClearCookiesAsync();

        await editor.ExpandAsync("Accueil");
        ILocator overlay = editor.Page.Locator("umb-app-auth-modal");
        await Assertions.Expect(overlay.GetByText("La session a expiré")).ToBeVisibleAsync();
        IPage window = await editor.Page.Context.RunAndWaitForPageAsync(() => overlay.Locator("uui-button").Last.ClickAsync());
        await window.GetByLabel("Adresse e-mail").FillAsync(BackofficeFixture.AdministratorEmail);
        await window.GetByLabel("Mot de passe").FillAsync(BackofficeFixture.AdministratorPassword);
        await window.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();

        await Assertions.Expect(editor.TreeItem("Présentation")).ToBeVisibleAsync();
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        editor.Faults.ShouldBeEmpty();
    }
}
