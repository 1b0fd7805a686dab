using System.Text.RegularExpressions;

namespace CaiNamur.ContentModel.Tests.Content;

public sealed partial class SeedLinksTests
{
    private static readonly HashSet<string> MenuAddresses = new(StringComparer.Ordinal)
    {
        "/actions-services",
        "/actions-services/parcours-dintegration",
        "/actions-services/accompagnement",
        "/actions-services/formations",
        "/actions-services/reseau-actions-locales",
        "/actions-services/sensibilisation",
        "/actions-services/interpellation",
        "/ressources",
        "/ressources/outils-et-publications",
        "/ressources/chiffres",
        "/ressources/actus-du-secteur",
        "/ressources/repertoires-et-cartographies",
        "/la-discrimination-cest-non",
        "/contact",
        "/contact/general",
        "/contact/bureau-daccueil",
        "/ukraine",
    };

    private static readonly HashSet<string> Addresses =
        SeedPage.All.Select(page => page.Path).Concat(MenuAddresses).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void LinksInTexts_GoToPagesAndEndInASlash()
    {
        foreach (SeedPage page in SeedPage.All)
        {
            IEnumerable<string> targets = InternalLink().Matches(page.Text).Select(match => match.Groups["path"].Value);

            targets.ShouldAllBe(target => target.EndsWith('/') && Addresses.Contains(target.TrimEnd('/')), page.Path);
        }
    }

    [Fact]
    public void PathsInProperties_GoToPages()
    {
        foreach (SeedPage page in SeedPage.All)
        {
            IEnumerable<string> targets = page.FrontMatter.Properties.Values.SelectMany(TextsIn).Where(text => text.StartsWith('/'));

            targets.ShouldAllBe(target => Addresses.Contains(target), page.Path);
        }
    }

    private static IEnumerable<string> TextsIn(object? value) => value switch
    {
        string text => [text],
        List<object> list => list.SelectMany(TextsIn),
        Dictionary<object, object> map => map.Values.SelectMany(TextsIn),
        _ => [],
    };

    [GeneratedRegex(@"\]\((?<path>/[^)#?\s]*)")]
    private static partial Regex InternalLink();
}
