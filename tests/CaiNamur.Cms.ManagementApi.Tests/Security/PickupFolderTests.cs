using CaiNamur.Cms.ManagementApi.Tests.Security.Support;
using MimeKit;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Where mails go when no mail server is configured.</summary>
public sealed class PickupFolderTests(BackOfficeFixture fixture) : IClassFixture<BackOfficeFixture>
{
    [Fact]
    public async Task Mail_WithoutMailServer_IsPutIntoTheDataFolder()
    {
        IUser user = await fixture.Host.AddEditorAsync();
        using Browser browser = fixture.Host.OpenBrowser();

        using HttpResponseMessage asked = await browser.SubmitAsync("/umbraco/forgot-password", ("Email", user.Email));

        string file = await WaitForFileAsync(Path.Combine(fixture.Host.DataDirectory, "mail"));
        MimeMessage message = await MimeMessage.LoadAsync(file, TestContext.Current.CancellationToken);
        message.To.ToString().ShouldBe(user.Email);
        using HttpResponseMessage page = await browser.GetAsync(MailFixture.Link(message));
        page.IsSuccessStatusCode.ShouldBeTrue();
    }

    private static async Task<string> WaitForFileAsync(string folder)
    {
        while (true)
        {
            if (Directory.Exists(folder) && Directory.GetFiles(folder, "*.eml") is [string file])
            {
                return file;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
