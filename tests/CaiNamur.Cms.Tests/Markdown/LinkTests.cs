using AngleSharp.Dom;

namespace CaiNamur.Cms.Tests.Markdown;

public sealed class LinkTests
{
    [Theory]
    [InlineData("https://www.myria.be/fr")]
    [InlineData("HTTP://EXEMPLE.BE")]
    [InlineData("//exemple.be/x")]
    [InlineData("https://cainamur.be.exemple.org/")]
    public void Render_LinkToAnotherSite_IsMarked(string address)
    {
        IElement link = Link($"[Myria]({address})");

        link.ClassName.ShouldBe("cai-external-link");
        link.GetAttribute("rel").ShouldBe("external noopener");
        link.TextContent.ShouldBe("Myria (site externe)");
        link.QuerySelector("span.cai-hidden")!.TextContent.ShouldBe(" (site externe)");
    }

    [Theory]
    [InlineData("/contact/")]
    [InlineData("../asile")]
    [InlineData("#")]
    [InlineData("#note")]
    [InlineData("?page=2")]
    [InlineData("https://cainamur.be/contact/")]
    [InlineData("https://www.cainamur.be/")]
    [InlineData("https://preview.example.org/x")]
    [InlineData("mailto:emilied@cainamur.be")]
    [InlineData("tel:+3281000000")]
    public void Render_LinkThatStays_IsNotMarked(string address)
    {
        IElement link = Link($"[Lien]({address})");

        link.OuterHtml.ShouldBe($"<a href=\"{address}\">Lien</a>");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("ftp://exemple.be/")]
    public void Render_UnsafeAddress_LeavesTheWords(string address)
    {
        IElement link = Link($"[Lien]({address})");

        link.OuterHtml.ShouldBe("<a>Lien</a>");
    }

    [Fact]
    public void Render_BareAddresses_BecomeLinks()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("Voir https://www.myria.be/fr ou www.cire.be.").Html);

        body.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["https://www.myria.be/fr", "http://www.cire.be"]);
        body.TextContent.Trim().ShouldBe("Voir https://www.myria.be/fr (site externe) ou www.cire.be (site externe).");
    }

    [Fact]
    public void Sanitise_LinkInANewWindow_SaysSo()
    {
        MarkupServices.RichText.Sanitise("<a href=\"/a\" target=\"_blank\" onclick=\"x()\">A</a>")
            .ShouldBe("<a href=\"/a\" target=\"_blank\" rel=\"noopener\">A<span class=\"cai-hidden\"> (nouvelle fenêtre)</span></a>");
    }

    [Fact]
    public void Render_AddressWithHalfACharacter_IsStillALink()
    {
        Link("[A](/a\ud800\ufffe)").GetAttribute("href").ShouldBe("/a%EF%BF%BD%EF%BF%BE");
    }

    [Fact]
    public void Render_LinkWithoutWords_ShowsItsAddress()
    {
        Link("[](/contact/)").TextContent.ShouldBe("/contact/");
    }

    private static IElement Link(string markdown) => Dom.Body(MarkupServices.Renderer.Render(markdown).Html).QuerySelector("a")!;
}
