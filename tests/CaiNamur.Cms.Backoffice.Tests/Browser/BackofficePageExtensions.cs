using Microsoft.Playwright;

namespace CaiNamur.Cms.Backoffice.Tests.Browser;

internal static class BackofficePageExtensions
{
    /// <summary>Opens the content section and waits for the tree.</summary>
    public static async Task OpenContentAsync(this IPage page)
    {
        await page.GotoAsync("/umbraco/section/content", new PageGotoOptions { Timeout = 120_000, WaitUntil = WaitUntilState.Commit });
        await page.TreeItem().WaitForAsync(new LocatorWaitForOptions { Timeout = 120_000 });
    }

    /// <summary>Lets the client be what it is without our extensions.</summary>
    public static Task WithoutOwnExtensionsAsync(this IPage page)
        => page.RouteAsync("**/manifest/manifest/private", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = "[]" }));

    /// <summary>The one page of the stub in the tree.</summary>
    public static ILocator TreeItem(this IPage page) => page.Locator("umb-document-tree-item").GetByText("Accueil");

    /// <summary>The aliases of all extensions that the client has registered, once it has come to rest.</summary>
    public static async Task<IReadOnlyList<string>> ExtensionAliasesAsync(this IPage page)
        => await page.EvaluateAsync<string[]>("""
            async () => {
              const { umbExtensionsRegistry } = await import('@umbraco-cms/backoffice/extension-registry');
              const aliases = () => umbExtensionsRegistry.getAllExtensions().map((extension) => extension.alias).sort();
              let seen;
              do {
                seen = aliases().length;
                await new Promise((resolve) => setTimeout(resolve, 1000));
              } while (aliases().length !== seen);
              return aliases();
            }
            """);
}
