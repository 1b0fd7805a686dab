using FsCheck;
using FsCheck.Fluent;

namespace CaiNamur.Cms.Tests.Markdown;

/// <summary>Texts made of what breaks parsers and sanitisers, in any order, with ordinary and random text between.</summary>
public sealed record HostileText(string Value)
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\n\n", " ", "    ", "\t", "> ", "- ", "1. ", "# ", "## ", "##### ", "Titre\n===\n", "*", "**", "_", "`", "```\n", "~~~",
        "[", "]", "(", ")", "![", "](", "[^1]", "[^2]", "[^a b]", "\n\n[^1]: note un\n\n", "\n\n[^2]: note deux [^1] [^3]\n\n    suite\n\n",
        "\n\n[^3]: # titre en note\n\n", "[^3]", "|", "\na | b\n--|:-:\n1 | 2\n\n", "\n+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n",
        "\nterme\n:   sens\n", "\n*[CAI]: Centre\n", "CAI ", "http://exemple.be/a", "https://cainamur.be/x", "www.exemple.be", "a@b.be",
        "[x](javascript:alert(1))", "[x](JaVa&#x0A;ScRiPt:alert(1))", "[x](data:text/html,<script>alert(1)</script>)", "[x](//evil.be)",
        "[x](/\\\\evil.be)", "[x](#titre)", "[a]: javascript:alert(1)\n", "[a]", "<javascript:alert(1)>", "![x](https://evil.be/p.png)",
        "![](/media/a.png \"t\")", "[![](/a.png)](https://x.be)", "<script>alert(1)</script>", "<script>", "</script>", "<style>*{}</style>",
        "<style>", "<img src=x onerror=alert(1)>", "<img src=\"x\" style=\"a\" alt='\"><script>'>", "<svg onload=alert(1)>", "<svg>", "</svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "<math>", "</math>",
        "<iframe srcdoc='<script>'>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template>", "</template>",
        "<textarea>", "</textarea>", "<title>", "<plaintext>", "<xmp>", "<select>", "<option>", "<form>", "<form action=javascript:x>", "<input>",
        "<button formaction=javascript:alert(1)>", "<object>", "<embed>", "<base href=//evil.be>", "<body onload=x>", "<html>", "</body>", "</html>",
        "<table>", "<tr>", "<td>", "<th>", "</td>", "</tr>", "</table>", "<caption>", "<colgroup>", "<col>", "<a href=x>", "<a>", "</a>",
        "<a href=\"java\tscript:alert(1)\">", "<a href=' javascript:alert(1)'>", "<b>", "</b>", "<i lang=fr>", "</i>", "<p>", "</p>", "<div>",
        "<div onclick='x'>", "</div>", "<h1>", "</h1>", "<h4>", "</h4>", "<h6>", "</h6>", "<ul>", "<li>", "</ul>", "<dl>", "<dt>", "<dd>", "<pre>\n\n",
        "</pre>", "<code>", "<!--", "-->", "--!>", "<!-->", "<?", "?>", "<![CDATA[", "]]>", "<!doctype html>", "<br>", "</br>", "<hr>", "<sup data-note=1>",
        "<sup data-note='2'>x</sup>", "<section class=\"cai-notes\" role=\"doc-endnotes\">", "<div id=titre>", "<p id='1x'>", "<p id=titre-2>", "<font color=red>",
        "<center>", "<custom-element x=y>", "<details open>", "<summary>", "<ruby>", "<rt>", "<rp>", "<nobr>", "<marquee>", "<umb-rte-block data-content-key=x>",
        "&lt;script&gt;", "&#106;avascript:", "&colon;", "&amp;", "&", "&nbsp;", "\u00a0", "\0", "\ufffe", "\ud83d\ude00", "\ud800", "é", "«\u00a0Être\u00a0»", "\\", "\r", "\r\n",
    ];

    public static Arbitrary<HostileText> Arbitrary()
    {
        Gen<string> piece = Gen.Frequency(
            (12, Gen.Elements(Pieces)),
            (3, Gen.Elements("Le Centre", "d'action", "interculturelle", "texte", "1")),
            (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty)));
        Gen<HostileText> texts = Gen.Sized(size => piece.ListOf(Math.Max(1, size / 2)).Select(pieces => new HostileText(string.Concat(pieces))));
        return Arb.From(texts, Shrink);
    }

    private static IEnumerable<HostileText> Shrink(HostileText text)
    {
        for (int length = text.Value.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start + length <= text.Value.Length; start += length)
            {
                yield return new HostileText(text.Value.Remove(start, length));
            }
        }
    }
}
