using System.Globalization;
using System.Net;
using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>What is planned in the dialog happens when its time has come.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class ScheduleJourneys(BackofficeFixture backoffice)
{
    private static readonly TimeZoneInfo _brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    [Fact]
    public async Task Editor_PlansAPageForTomorrow_AndItComesAndGoes()
    {
        DateTimeOffset publish = Minutes(backoffice.Clock.GetUtcNow().AddHours(20));
        DateTimeOffset unpublish = publish.AddHours(2);
        await using Editor editor = await backoffice.SignInAsync();
        await editor.BeginPageAsync("Accueil", "Page de texte");
        await editor.NameField.FillAsync("Annonce planifiée");
        await editor.FillTextAsync("title", "Annonce planifiée");
        await editor.SaveAsync();

        // A page that was just created moves to its own address, and takes dialogs with it.
        await editor.Page.WaitForURLAsync("**/workspace/document/edit/**");
        await editor.Page.ReloadAsync();
        await Assertions.Expect(editor.NameField).ToHaveValueAsync("Annonce planifiée");
        await editor.ChoosePublishingAsync("Planifier");
        ILocator moments = editor.Dialog.Locator("input[type='datetime-local']");
        await moments.Nth(0).FillAsync(InBrussels(publish));
        await moments.Nth(1).FillAsync(InBrussels(unpublish));
        await editor.Dialog.Locator("uui-button[label='Planifier']").Last.ClickAsync(new() { Force = true });
        await editor.ExpectNoticeAsync("Un planning de publication a été mis à jour");
        await backoffice.ShouldAnswerAsync("/annonce-planifiee/", HttpStatusCode.NotFound);

        backoffice.Clock.Advance(publish - backoffice.Clock.GetUtcNow());
        await ShouldBecomeAsync("/annonce-planifiee/", HttpStatusCode.OK);
        backoffice.Clock.Advance(unpublish - backoffice.Clock.GetUtcNow());
        await ShouldBecomeAsync("/annonce-planifiee/", HttpStatusCode.NotFound);
        editor.Faults.ShouldBeEmpty();
    }

    private static DateTimeOffset Minutes(DateTimeOffset moment) => new(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, 0, moment.Offset);

    private static string InBrussels(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _brussels).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Waits for the work that the moved clock has set off.</summary>
    private async Task ShouldBecomeAsync(string path, HttpStatusCode expected)
    {
        HttpStatusCode status = default;
        for (int attempt = 0; attempt < 100 && status != expected; attempt++)
        {
            using HttpResponseMessage response = await backoffice.VisitAsync(path);
            status = response.StatusCode;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }

        status.ShouldBe(expected);
    }
}
