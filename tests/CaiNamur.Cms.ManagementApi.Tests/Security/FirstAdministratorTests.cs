using CaiNamur.Cms.ManagementApi.Security.FirstAdministrator;
using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using CaiNamur.TestSupport.Databases;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Who signs in to a new installation.</summary>
public sealed class FirstAdministratorTests
{
    [Fact]
    public async Task FirstStart_WithoutSettings_TellsAPasswordThatWorksOnce()
    {
        using TestDatabase database = TestDatabase.Sqlite();
        string generated;
        await using (BackOfficeHost first = await BackOfficeHost.StartAsync(database: database))
        {
            first.First!.UserName.ShouldBe("admin@example.org");
            generated = first.First.GeneratedPassword!;
            using Browser browser = first.OpenBrowser();
            await browser.SignInAsync("admin@example.org", generated);
        }

        await using BackOfficeHost second = await BackOfficeHost.StartAsync(database: database);
        second.First.ShouldBeNull();
        using Browser later = second.OpenBrowser();
        await later.SignInAsync("admin@example.org", generated);
    }

    [Fact]
    public async Task FirstStart_WithSettings_TakesThemAndTellsNoPassword()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(new Dictionary<string, string?>
        {
            ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Aïcha Admin",
            ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = "aicha@cainamur.example",
            ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = "Un mot de passe de départ",
        });

        host.First.ShouldBe(new FirstSignIn("aicha@cainamur.example", null));
        using Browser browser = host.OpenBrowser();
        await browser.SignInAsync("aicha@cainamur.example", "Un mot de passe de départ");
    }

    [Fact]
    public async Task FirstStart_WithWeakPassword_FailsAndSaysWhy()
    {
        var settings = new Dictionary<string, string?> { ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = "court" };

        var exception = await Should.ThrowAsync<OptionsValidationException>(() => BackOfficeHost.StartAsync(settings));

        exception.Message.ShouldContain("UnattendedUserPassword");
        exception.Message.ShouldContain("au moins 10 caractères");
    }
}
