using CaiNamur.Cms.Backoffice.Tests.Hosting;
using Microsoft.Playwright;

namespace CaiNamur.Cms.Backoffice.Tests.Browser;

/// <summary>The bundle is the client that npm delivers: nothing is lost.</summary>
public sealed class ExtensionRegistryTests(BackofficeFixture backoffice, ITestOutputHelper output)
{
    [Fact]
    public async Task Bundle_ComparedWithThePackage_RegistersTheSameExtensions()
    {
        await using UnbundledClient unbundled = await UnbundledClient.StartAsync();
        IPage unbundledPage = await backoffice.NewPageAsync(unbundled.Host);
        HashSet<string> modules = [];
        unbundledPage.Request += (_, request) => modules.Add(new Uri(request.Url).AbsolutePath);
        IPage bundledPage = await backoffice.NewPageAsync();
        await unbundledPage.WithoutOwnExtensionsAsync();
        await bundledPage.WithoutOwnExtensionsAsync();

        await bundledPage.OpenContentAsync();
        IReadOnlyList<string> actual = await bundledPage.ExtensionAliasesAsync();
        await unbundledPage.OpenContentAsync();
        IReadOnlyList<string> expected = await unbundledPage.ExtensionAliasesAsync();

        output.WriteLine($"{expected.Count} extensions from {modules.Count} files");
        expected.Count.ShouldBeGreaterThan(1300);
        actual.ShouldBe(expected);
        OpeningModules().Where(module => !modules.Contains(UnbundledClient.ModulePath + module)).ShouldBeEmpty("build/opening.txt names modules that are not loaded on the way to the tree");
    }

    private static string[] OpeningModules() => File.ReadAllLines(Path.Combine(UnbundledClient.Project, "build", "opening.txt"));
}
