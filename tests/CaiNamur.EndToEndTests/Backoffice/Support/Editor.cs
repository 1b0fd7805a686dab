using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice.Support;

/// <summary>
/// Somebody of the staff in their own browser, on the screens of the official client: what they click, and what went wrong on the way.
/// Parts of the client are found by the marks that it carries for tests, everything else by what an editor reads.
/// </summary>
public sealed class Editor : IAsyncDisposable
{
    public Editor(IPage page)
    {
        Page = page;
        Faults = new BrowserFaults(page);
    }

    public IPage Page { get; }

    /// <summary>What no journey may leave behind.</summary>
    public BrowserFaults Faults { get; }

    /// <summary>The window that slides in or pops up over the screen; the last one when there are several.</summary>
    public ILocator Dialog => Page.Locator("uui-modal-sidebar, uui-modal-dialog").Last;

    public ILocator NameField => Page.Locator("[data-mark='input:entity-name'] input").First;

    /// <summary>The short messages in the corner.</summary>
    public ILocator Notices => Page.Locator("umb-backoffice-notification-container uui-toast-notification");

    public async Task SignInAsync(string email, string password)
    {
        await Page.GotoAsync("/umbraco");
        await FillSignInAsync(email, password);
        await Assertions.Expect(Page.GetByText("Corbeille", new() { Exact = true }).First).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    public async Task FillSignInAsync(string email, string password)
    {
        await Page.GetByLabel("Adresse e-mail").FillAsync(email);
        await Page.GetByLabel("Mot de passe").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
    }

    public async Task SignOutAsync()
    {
        await Page.Locator("[data-mark='header-app:Umb.HeaderApp.CurrentUser'] uui-button").ClickAsync();
        await Dialog.Locator("uui-button").Filter(new() { HasText = "Déconnexion" }).ClickAsync();
    }

    /// <summary>Opens a page in the editor by its address there.</summary>
    public async Task OpenDocumentAsync(Guid key)
    {
        await Page.GotoAsync($"/umbraco/section/content/workspace/document/edit/{key}");
        await Assertions.Expect(NameField).Not.ToHaveValueAsync(string.Empty);
        await Assertions.Expect(Page.Locator("umb-property").First).ToBeVisibleAsync();
    }

    /// <summary>Picks "Créer" beside a page of the tree and the type of the new one.</summary>
    public async Task BeginPageAsync(string parent, string type)
    {
        await TreeItem(parent).HoverAsync();
        await Page.Locator("[data-mark='entity-action:Umb.EntityAction.Document.Create']")
            .Filter(new() { Has = Page.GetByRole(AriaRole.Button, new() { Name = $"Créer sous {parent}", Exact = true }) })
            .Locator("umb-icon").First.ClickAsync();
        await Dialog.Locator("uui-ref-node-document-type").Filter(new() { Has = Page.GetByText(type, new() { Exact = true }) }).ClickAsync();
        await Assertions.Expect(Page.Locator("umb-property").First).ToBeVisibleAsync();
    }

    public ILocator TreeItem(string name) => Page.Locator("umb-section-sidebar").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First;

    /// <summary>Opens the branch of a page in the tree.</summary>
    public async Task ExpandAsync(string name, ILocator? within = null)
        => await (within ?? Page.Locator("umb-section-sidebar")).GetByRole(AriaRole.Button, new() { Name = $"Afficher les éléments enfant pour {name}", Exact = true }).ClickAsync();

    /// <summary>Chooses from the menu behind the dots at the head of an open page.</summary>
    public async Task ChooseActionAsync(string alias)
    {
        await Page.Locator("[data-mark='workspace:action-menu-button'] uui-symbol-more").First.ClickAsync();
        await Page.Locator($"[data-mark='workspace:action-menu-button'] [data-mark='entity-action:{alias}']").ClickAsync();
    }

    /// <summary>Presses the button beside the recycle bin in the tree, which is there while there is something in it.</summary>
    public async Task EmptyRecycleBinAsync()
    {
        await TreeItem("Corbeille").HoverAsync();
        await Page.Locator("umb-section-sidebar [data-mark='entity-action:Umb.EntityAction.Document.RecycleBin.Empty'] umb-icon").First.ClickAsync();
    }

    public ILocator Property(string alias) => Page.Locator($"[data-mark='property:{alias}']");

    public Task FillTextAsync(string alias, string text) => Property(alias).Locator("input").First.FillAsync(text);

    public async Task OpenTabAsync(string name)
    {
        await ExpectNoDialogAsync();
        await Page.Locator("[data-mark^='content-tab:']").Filter(new() { Has = Page.GetByText(name, new() { Exact = true }) }).ClickAsync();
    }

    /// <summary>Waits until the windows over the screen are gone.</summary>
    public Task ExpectNoDialogAsync() => Assertions.Expect(Page.Locator("uui-modal-sidebar, uui-modal-dialog")).ToHaveCountAsync(0);

    public Task OpenInfoAsync() => Page.Locator("[data-mark='workspace:view-link:Umb.WorkspaceView.Document.Info']").ClickAsync();

    public ILocator Button(string action) => Page.Locator($"[data-mark='workspace-action:Umb.WorkspaceAction.{action}']");

    /// <summary>Saves; the client says so with a mark on the button only.</summary>
    public async Task SaveAsync()
    {
        await Page.RunAndWaitForResponseAsync(
            () => Button("Document.Save").ClickAsync(),
            response => response.Request.Method is "PUT" or "POST" && response.Ok && IsDocument(response.Url));
        await Assertions.Expect(Button("Document.Save")).ToHaveJSPropertyAsync("state", "success");
    }

    public async Task SaveAndPublishAsync()
    {
        await Button("Document.SaveAndPublish").ClickAsync();
        await ExpectNoticeAsync("Contenu publié");
    }

    /// <summary>Reads a message in the corner and closes it.</summary>
    public async Task ExpectNoticeAsync(string text)
    {
        ILocator notice = Notices.Filter(new() { HasText = text }).First;
        await Assertions.Expect(notice).ToBeVisibleAsync();
        await notice.Locator("uui-button").First.ClickAsync();
        await Assertions.Expect(notice).ToHaveCountAsync(0);
    }

    /// <summary>Presses a button by what is written on it: the client's buttons catch the click around the real one.</summary>
    public static Task PressAsync(ILocator within, string name)
        => within.Locator("uui-button").Filter(new() { Has = within.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }) }).Last.ClickAsync();

    /// <summary>Chooses from the menu beside "Sauver et publier". It is drawn anew after a save, and may take an entry away while it is being clicked.</summary>
    public async Task ChoosePublishingAsync(string name)
    {
        const int Attempts = 5;
        ILocator entry = Page.Locator("umb-workspace-action-menu uui-menu-item").Filter(new() { Has = Page.GetByText(name, new() { Exact = true }) }).Last;
        for (int attempt = 1; ; attempt++)
        {
            await Page.Locator("umb-workspace-action-menu uui-button").Last.ClickAsync();
            try
            {
                await entry.ClickAsync(new() { Timeout = 4000 });
                return;
            }
            catch (TimeoutException) when (attempt < Attempts)
            {
                await Page.Keyboard.PressAsync("Escape");
            }
        }
    }

    /// <summary>Plans when the open page comes and goes, by the clock on the editor's wall; an empty text clears, null leaves as it is.</summary>
    public async Task PlanAsync(string? publish, string? unpublish)
    {
        await ChoosePublishingAsync("Planifier");
        ILocator moments = Dialog.Locator("input[type='datetime-local']");
        if (publish is not null)
        {
            await moments.Nth(0).FillAsync(publish);
        }

        if (unpublish is not null)
        {
            await moments.Nth(1).FillAsync(unpublish);
        }

        await Dialog.Locator("uui-button[label='Planifier']").Last.ClickAsync(new() { Force = true });
    }

    /// <summary>The key of the page in the editor, from its address.</summary>
    public async Task<Guid> ReadKeyAsync()
    {
        await Page.WaitForURLAsync(url => url.Contains("/document/edit/", StringComparison.Ordinal));
        string[] parts = new Uri(Page.Url).AbsolutePath.Split('/');
        return Guid.Parse(parts[Array.IndexOf(parts, "edit") + 1]);
    }

    private static bool IsDocument(string url)
    {
        string path = new Uri(url).AbsolutePath;
        return path.EndsWith("/v1/document", StringComparison.Ordinal)
            || (path.Contains("/v1/document/", StringComparison.Ordinal) && Guid.TryParse(path[(path.LastIndexOf('/') + 1)..], out _));
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
