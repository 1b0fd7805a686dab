using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>Two people at once.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class TogetherJourneys(BackofficeFixture backoffice)
{
    private static readonly Guid _mobility = new("c5f5435d-a3a3-4a44-aecf-c4f2943a2df4");

    [Fact]
    public async Task SecondSaveOfTheSamePage_IsRefusedWithAWordInFrench()
    {
        await using Editor first = await backoffice.SignInAsync();
        StaffMember colleague = await backoffice.HireAsync("Nadia");
        await using Editor second = await backoffice.SignInAsync(colleague.Email, colleague.Password);
        second.Faults.Expect("409");
        second.Faults.Expect("a enregistré cette page");
        await first.OpenDocumentAsync(_mobility);
        await second.OpenDocumentAsync(_mobility);

        await first.FillTextAsync("title", "La mobilité, par la première");
        await first.SaveAsync();
        await second.FillTextAsync("title", "La mobilité, par la seconde");
        await second.Button("Document.Save").ClickAsync();

        await Assertions.Expect(second.Notices.First).ToContainTextAsync("a enregistré cette page");
        await first.OpenDocumentAsync(_mobility);
        await Assertions.Expect(first.Property("title").Locator("input").First).ToHaveValueAsync("La mobilité, par la première");
        first.Faults.ShouldBeEmpty();
        second.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task PageOfOne_AppearsInTheOpenTreeOfTheOther()
    {
        await using Editor first = await backoffice.SignInAsync();
        StaffMember colleague = await backoffice.HireAsync("Karim");
        await using Editor second = await backoffice.SignInAsync(colleague.Email, colleague.Password);
        await second.ExpandAsync("Accueil");
        await Assertions.Expect(second.TreeItem("Ukraine")).ToBeVisibleAsync();

        await first.BeginPageAsync("Accueil", "Page de texte");
        await first.NameField.FillAsync("Vue par les deux");
        await first.FillTextAsync("title", "Vue par les deux");
        await first.SaveAsync();
        await Assertions.Expect(second.TreeItem("Vue par les deux")).ToBeVisibleAsync();

        // The page that was just created moves to its own address first.
        await first.Page.WaitForURLAsync("**/workspace/document/edit/**");
        await first.Page.ReloadAsync();
        await Assertions.Expect(first.NameField).ToHaveValueAsync("Vue par les deux");
        await first.NameField.FillAsync("Vue et renommée");
        await first.SaveAsync();
        await Assertions.Expect(second.TreeItem("Vue et renommée")).ToBeVisibleAsync();
        first.Faults.ShouldBeEmpty();
        second.Faults.ShouldBeEmpty();
    }
}
