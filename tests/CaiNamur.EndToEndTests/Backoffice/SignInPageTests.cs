using CaiNamur.EndToEndTests.Backoffice.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>The pages around signing in, as somebody meets them on a telephone, without a mouse or with a screen reader.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class SignInPageTests(BackofficeFixture backoffice)
{
    private const int Telephone = 360;

    /// <summary>Each page, by the way that leads there.</summary>
    public static MatrixTheoryData<SignInPage, ColorScheme> Pages => new(Enum.GetValues<SignInPage>(), [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnATelephone_FitsTheWidthAndHasNoFindings(SignInPage page, ColorScheme scheme)
    {
        await using Editor visitor = await backoffice.OpenAsync(scheme, Telephone);
        await GoToAsync(visitor, page);

        int width = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        AxeResult axe = await visitor.Page.RunAxe();

        width.ShouldBeLessThanOrEqualTo(Telephone);
        axe.Violations.Select(violation => $"{violation.Id} at {string.Join(", ", violation.Nodes.Select(node => node.Target))}").ShouldBeEmpty();
    }

    [Fact]
    public async Task SignIn_WithTheKeyboardOnly_OpensTheTree()
    {
        await using Editor visitor = await backoffice.OpenAsync();
        await visitor.Page.GotoAsync("/umbraco");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" })).ToBeVisibleAsync();

        await TabToAsync(visitor.Page, visitor.Page.GetByLabel("Adresse e-mail"));
        await visitor.Page.Keyboard.TypeAsync(BackofficeFixture.AdministratorEmail);
        await TabToAsync(visitor.Page, visitor.Page.GetByLabel("Mot de passe"));
        await visitor.Page.Keyboard.TypeAsync(BackofficeFixture.AdministratorPassword);
        await TabToAsync(visitor.Page, visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }));
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.TreeItem("Accueil")).ToBeVisibleAsync();
        visitor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task ForgottenPassword_WithTheKeyboardOnly_IsAskedForAndReplaced()
    {
        StaffMember member = await backoffice.HireAsync("Yasmine");
        await using Editor visitor = await backoffice.OpenAsync();
        IPage page = visitor.Page;
        await page.GotoAsync("/umbraco/login");

        await TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Mot de passe oublié ?" }));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/umbraco/forgot-password");
        await TabToAsync(page, page.GetByLabel("Adresse e-mail"));
        await page.Keyboard.TypeAsync(member.Email);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/umbraco/forgot-password/sent");

        await page.GotoAsync(await backoffice.PasswordLinkAsync(member));
        await TabToAsync(page, page.GetByLabel("Nouveau mot de passe"));
        await page.Keyboard.TypeAsync("Un-tout-autre-mot-de-passe-8");
        await TabToAsync(page, page.GetByLabel("Le même, encore une fois"));
        await page.Keyboard.TypeAsync("Un-tout-autre-mot-de-passe-8");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Votre mot de passe est enregistré");
        await visitor.SignInAsync(member.Email, "Un-tout-autre-mot-de-passe-8");
        visitor.Faults.ShouldBeEmpty();
    }

    private async Task GoToAsync(Editor visitor, SignInPage page)
    {
        switch (page)
        {
            case SignInPage.Login:
                await visitor.Page.GotoAsync("/umbraco/login");
                break;
            case SignInPage.ForgotPassword:
                await visitor.Page.GotoAsync("/umbraco/forgot-password");
                break;
            case SignInPage.ForgotPasswordSent:
                await visitor.Page.GotoAsync("/umbraco/forgot-password/sent");
                break;
            case SignInPage.LinkOver:
                await visitor.Page.GotoAsync("/umbraco/reset-password");
                break;
            case SignInPage.NewPassword:
                await visitor.Page.GotoAsync(await backoffice.PasswordLinkAsync(await backoffice.HireAsync($"{Guid.NewGuid():N}")));
                break;
            case SignInPage.Code:
                StaffMember member = await backoffice.HireAsync($"{Guid.NewGuid():N}");
                await backoffice.RequireSecondFactorAsync(member, "un-secret-sur-le-téléphone");
                await visitor.Page.GotoAsync("/umbraco/login");
                await visitor.FillSignInAsync(member.Email, member.Password);
                await Assertions.Expect(visitor.Page.GetByLabel("Code")).ToBeVisibleAsync();
                break;
        }
    }

    /// <summary>Presses the tabulator until the focus is there and can be seen.</summary>
    private static async Task TabToAsync(IPage page, ILocator target)
    {
        const int MostStops = 12;
        for (int stop = 0; stop < MostStops; stop++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                (await target.EvaluateAsync<bool>("element => { const style = getComputedStyle(element); return element.matches(':focus-visible') && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'); }")).ShouldBeTrue("the focus cannot be seen");
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new ShouldAssertException($"The keyboard does not lead to {target} on {page.Url}.");
    }
}
