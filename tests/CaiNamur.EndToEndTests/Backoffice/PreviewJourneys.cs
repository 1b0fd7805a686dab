using CaiNamur.EndToEndTests.Backoffice.Support;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice;

/// <summary>The draft as the page will be, for staff alone.</summary>
[Collection(BackofficeJourneys.Name)]
public sealed class PreviewJourneys(BackofficeFixture backoffice)
{
    private static readonly Guid _asylum = new("1a218ca9-3e70-44fc-9665-2be13bd9ba63");

    [Fact]
    public async Task Editor_LooksAtADraft_WhichVisitorsDoNotSee()
    {
        await using Editor editor = await backoffice.SignInAsync();
        await editor.OpenDocumentAsync(_asylum);
        await editor.FillTextAsync("title", "Le droit d’asile, brouillon");

        var draft = new TaskCompletionSource<IResponse>();
        editor.Page.Context.Response += (_, response) =>
        {
            if (new Uri(response.Url).AbsolutePath == $"/{_asylum}")
            {
                draft.TrySetResult(response);
            }
        };
        IPage preview = await editor.Page.Context.RunAndWaitForPageAsync(() => editor.Button("Document.SaveAndPreview").ClickAsync());
        IResponse answer = await draft.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        await Assertions.Expect(preview.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Le droit d’asile, brouillon");
        (await answer.HeaderValueAsync("cache-control")).ShouldNotBeNull().ShouldContain("no-store");
        (await answer.HeaderValueAsync("x-robots-tag")).ShouldNotBeNull().ShouldContain("noindex");
        (await backoffice.ReadAsync("/thematiques/asile/")).ShouldNotContain("brouillon");
        editor.Faults.ShouldBeEmpty();
    }
}
