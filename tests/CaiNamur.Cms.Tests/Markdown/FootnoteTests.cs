using AngleSharp.Dom;
using CaiNamur.Cms.Markdown;

namespace CaiNamur.Cms.Tests.Markdown;

public sealed class FootnoteTests
{
    [Fact]
    public void Render_WithFootnote_LinksMarkerToNoteAndBack()
    {
        RenderedMarkdown rendered = MarkupServices.Renderer.Render("Revenir dans son pays ». [^1]\n\n[^1]: Deux formes peuvent être exclues.", "corps");

        rendered.Body.ShouldBe(
            "<p>Revenir dans son pays ». <sup class=\"cai-note-ref\"><a id=\"corps-appel-1\" href=\"#corps-note-1\" role=\"doc-noteref\" aria-label=\"Note 1\">[1]</a></sup></p>\n");
        rendered.Notes.ShouldBe(
            "<section class=\"cai-notes\" role=\"doc-endnotes\" aria-labelledby=\"corps-notes\"><h2 id=\"corps-notes\" class=\"cai-notes__title\">Notes</h2>"
            + "<ol class=\"cai-notes__list\"><li id=\"corps-note-1\"><p>Deux formes peuvent être exclues. "
            + "<a href=\"#corps-appel-1\" role=\"doc-backlink\" aria-label=\"Retour au texte, note 1\" class=\"cai-notes__back\">Retour au texte</a></p>\n</li></ol></section>");
    }

    [Fact]
    public void Render_NoteReferredToTwice_HasAWayBackToEach()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("Un [^a] et deux [^a].\n\n[^a]: La note.").Html);

        body.QuerySelectorAll("[role=doc-noteref]").Select(marker => marker.TextContent).ShouldBe(["[1]", "[1]"]);
        body.QuerySelectorAll("[role=doc-backlink]").Select(link => link.TextContent).ShouldBe(["Retour au texte", "Retour au texte (2)"]);
        body.QuerySelectorAll("[role=doc-backlink]").Select(link => link.GetAttribute("aria-label"))
            .ShouldBe(["Retour au texte, note 1", "Retour au texte (2), note 1"]);
    }

    [Fact]
    public void Render_NotesDefinedInAnyOrder_AreNumberedAsTheTextMeetsThem()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("A [^z] B [^y]\n\n[^y]: Deuxième\n[^z]: Première").Html);

        body.QuerySelectorAll("ol > li > p").Select(note => note.TextContent.Split(' ')[0]).ShouldBe(["Première", "Deuxième"]);
    }

    [Fact]
    public void Render_NoteThatNothingLeadsTo_IsLeftOut()
    {
        RenderedMarkdown rendered = MarkupServices.Renderer.Render("Texte.\n\n[^1]: Orpheline [^2].\n\n[^2]: Aussi.");

        rendered.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Render_MarkerInALink_StandsBehindTheLink()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("<a href=\"/myria\">Myria [^1]</a>\n\n[^1]: Centre fédéral.").Html);

        body.QuerySelectorAll("a a").ShouldBeEmpty();
        body.QuerySelector("p > a + sup > a")!.TextContent.ShouldBe("[1]");
    }

    [Fact]
    public void Render_HtmlLeftOpenInTheText_DoesNotSwallowTheNotes()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("Texte [^1]\n\n[^1]: La note.\n\n<table><tr><td>").Html);

        body.LastElementChild!.GetAttribute("role").ShouldBe("doc-endnotes");
        body.LastElementChild.TextContent.ShouldContain("La note.");
    }

    [Fact]
    public void Render_ListItemLooseInANote_StaysInTheNote()
    {
        IElement body = Dom.Body(MarkupServices.Renderer.Render("Texte [^1]\n\n[^1]: <li>La note.").Html);

        body.QuerySelectorAll("ol > li").ShouldHaveSingleItem().TextContent.ShouldContain("La note.");
    }

    [Fact]
    public void Render_TwoTextsWithoutPrefix_HaveDifferentNoteIds()
    {
        IElement both = Dom.Body(MarkupServices.Renderer.Render("A [^1]\n\n[^1]: a").Html + MarkupServices.Renderer.Render("B [^1]\n\n[^1]: b").Html);

        both.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
    }

    [Fact]
    public void Split_HtmlWithoutNotes_IsAllBody()
    {
        RenderedMarkdown.Split("<p>Texte</p>").ShouldBe(new RenderedMarkdown("<p>Texte</p>", string.Empty));
    }
}
