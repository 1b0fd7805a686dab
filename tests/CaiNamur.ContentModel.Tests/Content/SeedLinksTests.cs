using System.Text.RegularExpressions;
using CaiNamur.ContentModel.Tests.Schema;

namespace CaiNamur.ContentModel.Tests.Content;

public sealed partial class SeedLinksTests
{
    private static readonly HashSet<string> Addresses =
        SeedPage.All.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);

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

    [Fact]
    public void FilesInProperties_ExistWithAName()
    {
        foreach (SeedPage page in SeedPage.All)
        {
            IEnumerable<string> files = page.FrontMatter.Properties.Values.SelectMany(TextsIn).Where(text => MediaFile().IsMatch(text));

            files.ShouldAllBe(file => File.Exists(MediaPath(file)) && File.Exists(MediaPath(file + ".yaml")), page.Path);
        }
    }

    private static string MediaPath(string file) => ContentSeedFolder.PathTo(Path.Combine("media", file));

    private static IEnumerable<string> TextsIn(object? value) => value switch
    {
        string text => [text],
        List<object> list => list.SelectMany(TextsIn),
        Dictionary<object, object> map => map.Values.SelectMany(TextsIn),
        _ => [],
    };

    [GeneratedRegex(@"^[a-z0-9-]+/[a-z0-9./-]+\.(svg|webp|png|jpg|pdf)$")]
    private static partial Regex MediaFile();

    [GeneratedRegex(@"\]\((?<path>/[^)#?\s]*)")]
    private static partial Regex InternalLink();
}
