using System.Text.RegularExpressions;

namespace CaiNamur.Web.Assets;

/// <summary>Takes comments and needless white space out of a stylesheet. Strings keep theirs.</summary>
internal static partial class CssMinifier
{
    public static string Minify(string css)
        => Shape().Replace(css, match => match.Groups["keep"].Success ? match.Value : match.Groups["space"].Success ? " " : match.Groups["mark"].Value);

    // A space before a colon may part a selector from a pseudo-class, and spaces around + and - belong to calculations: those stay.
    [GeneratedRegex("""(?<keep>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|/\*.*?\*/|\s*(?<mark>[{};,])\s*|(?<space>\s+)""", RegexOptions.Singleline)]
    private static partial Regex Shape();
}
