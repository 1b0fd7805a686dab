using System.Diagnostics;

namespace CaiNamur.Cms.Tests.Markdown;

public sealed class PathologicalMarkdownTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string> Texts => new()
    {
        { "quotes", Repeat(">", 10_000) },
        { "spaced quotes", Repeat("> ", 10_000) },
        { "brackets", Repeat("[", 10_000) },
        { "images", Repeat("![", 10_000) },
        { "links", Repeat("[a](", 10_000) },
        { "stars", Repeat("*", 10_000) },
        { "stars and letters", Repeat("*a ", 10_000) },
        { "stars on both sides", Repeat("a**b", 10_000) },
        { "underscores", Repeat("_a__", 10_000) },
        { "backticks", string.Concat(Enumerable.Range(1, 500).Select(length => "e" + new string('`', length))) },
        { "lists", Repeat("- ", 10_000) },
        { "numbered lists", Repeat("1. ", 10_000) },
        { "indented lists", string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth * 2) + "- a\n")) },
        { "note markers", "[^1]: x\n\n" + Repeat("[^1]", 5_000) },
        { "open notes", Repeat("[^", 10_000) },
        { "angles", Repeat("<", 10_000) },
        { "open tags", Repeat("<div>", 10_000) },
        { "open formatting", "<p>" + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<b a{i}>")) + Repeat("<p>x", 2_000) },
        { "links in tables", Repeat("<a><b><table>", 2_000) },
        { "comments", Repeat("<!--", 10_000) },
        { "table rows", "a|b\n-|-\n" + Repeat("1|2\n", 5_000) },
        { "table columns", Repeat("a|", 2_000) + "\n" + Repeat("-|", 2_000) + "\n" + Repeat("1|", 2_000) },
        { "headings", Repeat("# a\n", 5_000) },
        { "entities", Repeat("&amp", 10_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Render_Pathological_EndsSoon(string name, string markdown)
    {
        Stopwatch watch = Stopwatch.StartNew();

        MarkupServices.Renderer.Render(markdown);

        watch.Elapsed.ShouldBeLessThan(Limit, name);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sanitise_Pathological_EndsSoon(string name, string html)
    {
        Stopwatch watch = Stopwatch.StartNew();

        MarkupServices.RichText.Sanitise(html);

        watch.Elapsed.ShouldBeLessThan(Limit, name);
    }

    [Fact]
    public void Render_NestedTooDeeply_ShowsTheWordsAsTheyAre()
    {
        string html = MarkupServices.Renderer.Render(Repeat(">", 10_000) + " a <b>\nc").Html;

        html.ShouldStartWith("<p>&gt;&gt;");
        html.ShouldEndWith(" a &lt;b&gt;<br>c</p>");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
