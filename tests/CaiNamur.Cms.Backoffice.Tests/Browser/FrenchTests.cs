using System.Text.RegularExpressions;
using CaiNamur.Cms.Backoffice.Tests.Hosting;
using Microsoft.Playwright;

namespace CaiNamur.Cms.Backoffice.Tests.Browser;

/// <summary>Staff are spoken to in French: every text that the client looks up on a screen that is offered has one.</summary>
public sealed partial class FrenchTests(BackofficeFixture backoffice, ITestOutputHelper output)
{
    /// <summary>The types of extensions whose label staff read and that are there under all conditions.</summary>
    private static readonly string[] _labelledTypes =
    [
        "currentUserAction", "dashboard", "entityAction", "entityBulkAction", "entitySign", "propertyAction", "section", "tiptapStatusbarExtension",
        "tiptapToolbarExtension", "workspaceAction", "workspaceActionMenuItem", "workspaceInfoApp",
    ];

    [Fact]
    public async Task Text_LookedUpOnAnOfferedScreen_HasAFrenchOne()
    {
        IPage page = await backoffice.NewPageAsync();
        await page.OpenContentAsync();
        HashSet<string> english = [.. await TextKeysAsync(page, "en")];
        HashSet<string> french = [.. await TextKeysAsync(page, "fr")];

        SortedDictionary<string, string> used = UsedKeys(english);

        output.WriteLine($"{english.Count} English texts, {used.Count} of them looked up on offered screens");
        used.Count.ShouldBeGreaterThan(400);
        used.Where(key => !french.Contains(key.Key)).Select(key => $"{key.Key} in {key.Value}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Label_OfAnOfferedExtension_IsFrench()
    {
        IPage client = await backoffice.NewPageAsync();
        await client.WithoutOwnExtensionsAsync();
        await client.OpenContentAsync();
        HashSet<string> english = [.. await LabelsAsync(client)];
        IPage ours = await backoffice.NewPageAsync();
        await ours.OpenContentAsync();

        IReadOnlyList<string> labels = await LabelsAsync(ours);

        english.Count.ShouldBeGreaterThan(30);
        labels.Where(label => english.Contains(label) && !HiddenExtension().IsMatch(label)).ShouldBeEmpty();
    }

    /// <summary>Modules of sections, designers and settings that are shown to nobody here.</summary>
    [GeneratedRegex("""
        ^(apps/(installer|upgrader)
        |packages/(data-type|dictionary|embedded-media|extension-insights|health-check|help|language|log-viewer|markdown-editor|members|models-builder|packages|performance-profiling|publish-cache|relations|settings|static-file|telemetry|templating|translation|umbraco-news|webhook)
        |packages/user/(user|user-group|user-permission)
        |packages/documents/(document-blueprints|document-redirect-management|document-types)
        |packages/documents/documents/(user-permissions|entity-actions/(create-blueprint|culture-and-hostnames|notifications|public-access))
        |packages/media/media-types
        |packages/content/(content-type|property-type)
        |packages/block/(block-type|modals/manifest-viewer)
        |packages/block/[^/]+/(workspace/views/.*-type-workspace-view|workspace/views/manifests|components/block-grid-area-config-entry|property-editors/.*(area|group|type|column-span|stylesheet))
        |packages/block/modals/manifest-viewer
        |packages/core/(extension-registry|search/examine|server-file-system|property-editor/ui-picker|localization/components/ui-culture-input)
        |packages/tiptap/property-editors/.*-configuration
        |packages/property-editors/(content-picker/dynamic-root|collection/config|.*config)
        |.*/property-editors?/.*(manifests?|Umbraco\.\w+)\.js$|packages/property-editors/.*(manifests?|Umbraco\.\w+)\.js$|packages/(rte|tags)/.*Umbraco\.\w+\.js$|packages/property-editors/overlay-size
        |packages/tiptap/extensions/.*manifests\.js$)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex HiddenModule();

    /// <summary>Extensions of sections that are granted to nobody, or whose name is the same in French.</summary>
    [GeneratedRegex(@"^Umb\.\w+\.(Collection\.)?(DataType|Dictionary|Document(Blueprint|Type)|Extension|Help|Language|LogViewer|Member(Group|Type)?|MediaType|PartialView|Relation|Script|Stylesheet|Template|Telemetry|User|UserGroup|Webhook)(s|Root|Group|Type|Deliver\w+)?\b|^Umb\.(Dashboard|MenuItem)\.(Telemetry|Help)|^Umb\.SectionView\.Packages|^Umb\.Workspace\.RelationsRoot|^Umb\.AuthProviders")]
    private static partial Regex HiddenExtension();

    /// <summary>The client looks up some texts that it has in no language.</summary>
    [GeneratedRegex("""(localize\.term\(['"]|['"]\#|\bkey=")(?<key>[A-Za-z0-9]+_[A-Za-z0-9_]+)['"]""")]
    private static partial Regex LookUp();

    [GeneratedRegex("[A-Za-z0-9]+_[A-Za-z0-9_]+")]
    private static partial Regex Key();

    private static SortedDictionary<string, string> UsedKeys(HashSet<string> english)
    {
        string modules = Path.Combine(UnbundledClient.Project, "node_modules", "@umbraco-cms", "backoffice", "dist-cms");
        SortedDictionary<string, string> used = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(modules, "*.js", SearchOption.AllDirectories))
        {
            string module = Path.GetRelativePath(modules, file).Replace('\\', '/');
            if ((!module.StartsWith("packages/", StringComparison.Ordinal) && !module.StartsWith("apps/", StringComparison.Ordinal)) || HiddenModule().IsMatch(module))
            {
                continue;
            }

            string text = File.ReadAllText(file);
            IEnumerable<string> known = Key().Matches(text).Select(match => match.Value).Where(english.Contains);
            foreach (string key in known.Concat(LookUp().Matches(text).Select(match => match.Groups["key"].Value)))
            {
                used.TryAdd(key, module);
            }
        }

        return used;
    }

    private static Task<string[]> TextKeysAsync(IPage page, string language) => page.EvaluateAsync<string[]>("""
        async (language) => {
          const { umbLocalizationManager } = await import('@umbraco-cms/backoffice/localization-api');
          const loaded = () => umbLocalizationManager.localizations.get(language);
          // Ours come last.
          while (!loaded() || (language === 'fr' && !('tiptap_statusbar_words' in loaded()))) await new Promise((resolve) => setTimeout(resolve, 100));
          return Object.keys(loaded());
        }
        """, language);

    private static async Task<IReadOnlyList<string>> LabelsAsync(IPage page)
    {
        await page.ExtensionAliasesAsync();
        return await page.EvaluateAsync<string[]>("""
            async (types) => {
              const { umbExtensionsRegistry } = await import('@umbraco-cms/backoffice/extension-registry');
              return umbExtensionsRegistry.getAllExtensions()
                .filter((extension) => types.includes(extension.type) && !extension.conditions?.length && /^[A-Z]/.test(extension.meta?.label ?? ''))
                .map((extension) => `${extension.alias}: ${extension.meta.label}`);
            }
            """, _labelledTypes);
    }
}
