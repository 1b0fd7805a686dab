using CaiNamur.EndToEndTests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Accessibility;

/// <summary>axe finds nothing on any page type, in light and dark, on a phone and on a desk.</summary>
public sealed class AxeTests(SiteFixture site)
{
    /// <summary>One page of each type.</summary>
    public static TheoryData<string> Pages =>
    [
        "/",
        "/presentation/",
        "/presentation/qui-sommes-nous/",
        "/presentation/missions-decretales/",
        "/presentation/equipe/",
        "/presentation/mandats/",
        "/actions-services/accompagnement/",
        "/actions-services/formations/",
        "/actions-services/formations/comprendre-les-migrations/",
        "/thematiques/migrations/",
        "/ressources/outils-et-publications/",
        "/ressources/chiffres/",
        "/ressources/actus-du-secteur/",
        "/ressources/repertoires-et-cartographies/",
        "/la-discrimination-cest-non/",
        "/contact/general/",
        "/contact/bureau-daccueil/",
        "/politique-de-confidentialite/",
        "/recherche/?q=migration",
        "/une-adresse-inconnue/",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InLightAndDarkOnPhoneAndDesk_HasNoFindings(string path)
    {
        List<string> findings = [];
        foreach (int width in (int[])[360, 1280])
        {
            foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                IPage page = await site.OpenAsync(path, width, scheme);
                AxeResult result = await page.RunAxe();
                findings.AddRange(result.Violations.Select(violation => $"{width} {scheme}: {violation.Id} at {string.Join(", ", violation.Nodes.Select(node => node.Target))}"));
                await page.Context.CloseAsync();
            }
        }

        findings.ShouldBeEmpty();
    }
}
