namespace CaiNamur.Cms.Tests.Markdown.Html;

public sealed class RichTextSanitiserTests
{
    [Theory]
    [InlineData("<p>Un <strong>mot</strong></p>", "<p>Un <strong>mot</strong></p>")]
    [InlineData("<p style=\"text-align:center\" class=\"x\">A</p>", "<p>A</p>")]
    [InlineData("<h1>A</h1><h4>B</h4>", "<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3>")]
    [InlineData("<p>A<iframe src=\"//x\"></iframe><style>p{}</style></p>", "<p>A</p>")]
    [InlineData("<section><p>A</p></section>", "<p>A</p>")]
    [InlineData("<p>A<!-- b --></p>", "<p>A</p>")]
    [InlineData("<p>A", "<p>A</p>")]
    [InlineData("<span id=\"ancre\">A</span><span id=\"ancre\">B</span>", "<span id=\"ancre\">A</span><span>B</span>")]
    [InlineData("<details open=\"\"><summary>A</summary>B</details>", "<details open=\"\"><summary>A</summary>B</details>")]
    public void Sanitise_Html_KeepsWhatIsAllowed(string html, string expected)
    {
        MarkupServices.RichText.Sanitise(html).ShouldBe(expected);
    }

    [Fact]
    public void Sanitise_PlacesOfBlocks_AreKept()
    {
        const string Html = "<p>A</p><umb-rte-block data-content-key=\"7d2f9a1c-0000-4000-8000-000000000001\"></umb-rte-block><p>B</p>";

        MarkupServices.RichText.Sanitise(Html).ShouldBe(Html);
    }

    [Fact]
    public void Sanitise_Null_IsEmpty()
    {
        MarkupServices.RichText.Sanitise(null).ShouldBeEmpty();
    }

    [Fact]
    public void Sanitise_UpperCaseAndCamelCaseAttributes_AreReadAsHtmlReadsThem()
    {
        MarkupServices.RichText.Sanitise("<A HREF=\"/a\" ONCLICK=\"x\">A</A>").ShouldBe("<a href=\"/a\">A</a>");
    }
}
