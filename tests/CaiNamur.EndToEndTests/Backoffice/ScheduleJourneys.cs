using System.Globalization;
using System.Net;
using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>What is planned in the dialog happens when its time has come.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class ScheduleJourneys(BackofficeFixture backoffice)
{
    private static readonly Guid _ukraine = new("1aaccdd3-b107-446b-9739-28d8bccc1dc6");

    private static readonly TimeZoneInfo _brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    [Fact]
    public async Task Editor_PlansAPageForTomorrow_AndItComesAndGoes()
    {
        DateTimeOffset publish = Minutes(backoffice.Clock.GetUtcNow().AddHours(20));
        DateTimeOffset unpublish = publish.AddHours(2);
        await using Editor editor = await backoffice.SignInAsync();

        // The hours that pass end the session too.
        editor.Faults.Expect("status of 401");
        await editor.BeginPageAsync("Accueil", "Page de texte");
        await editor.NameField.FillAsync("Annonce planifiée");
        await editor.FillTextAsync("title", "Annonce planifiée");
        await editor.SaveAsync();

        // A page that was just created moves to its own address, and takes dialogs with it.
        await editor.Page.WaitForURLAsync("**/workspace/document/edit/**");
        await editor.Page.ReloadAsync();
        await Assertions.Expect(editor.NameField).ToHaveValueAsync("Annonce planifiée");
        await editor.PlanAsync(InBrussels(publish), InBrussels(unpublish));
        await editor.ExpectNoticeAsync("Un planning de publication a été mis à jour");
        await backoffice.ShouldAnswerAsync("/annonce-planifiee/", HttpStatusCode.NotFound);

        backoffice.Clock.Advance(publish - backoffice.Clock.GetUtcNow());
        await ShouldBecomeAsync("/annonce-planifiee/", HttpStatusCode.OK);
        backoffice.Clock.Advance(unpublish - backoffice.Clock.GetUtcNow());
        await ShouldBecomeAsync("/annonce-planifiee/", HttpStatusCode.NotFound);
        editor.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Editor_PlansTheEndOfAPublishedPage_WhichStaysWithoutPendingChangesAndTellsTheHourInBrussels()
    {
        DateTimeOffset unpublish = Minutes(backoffice.Clock.GetUtcNow().AddDays(300));
        await using Editor editor = await backoffice.SignInAsync();
        await editor.OpenDocumentAsync(_ukraine);

        await editor.PlanAsync(null, InBrussels(unpublish));
        await editor.ExpectNoticeAsync("Un planning de publication a été mis à jour");
        await editor.OpenInfoAsync();

        ILocator info = editor.Page.Locator("umb-document-workspace-view-info");
        string hour = TimeZoneInfo.ConvertTime(unpublish, _brussels).ToString("d MMMM yyyy 'à' HH:mm", CultureInfo.GetCultureInfo("fr-BE"));
        await Assertions.Expect(info).ToContainTextAsync(hour);

        // Until it reads the page anew, the client itself takes what it fills in for pending changes.
        await editor.Page.ReloadAsync();
        await editor.OpenInfoAsync();
        await Assertions.Expect(info.GetByText("Publié", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(info.GetByText("changements en cours")).ToHaveCountAsync(0);
        backoffice.Site.Services.GetRequiredService<IContentService>().GetById(_ukraine)!.Edited.ShouldBeFalse();

        await editor.PlanAsync(null, string.Empty);
        await editor.ExpectNoticeAsync("Un planning de publication a été mis à jour");
        await Assertions.Expect(info.GetByText(hour)).ToHaveCountAsync(0);
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
