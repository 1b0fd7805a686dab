using System.Globalization;
using AngleSharp.Dom;
using CaiNamur.Cms.Markdown.Html;

namespace CaiNamur.Cms.Markdown;

/// <summary>
/// Makes footnotes out of the markers in a text: a link at each marker, and the notes with their way back. Notes that the text
/// does not lead to are left out, so that no link goes nowhere.
/// </summary>
internal sealed class FootnoteSection
{
    public const string OpeningTag = "<section class=\"cai-notes\"";

    private readonly IDocument _document;
    private readonly IReadOnlyDictionary<int, IElement> _notes;
    private readonly string _prefix;
    private readonly IdRegistry _ids;
    private readonly List<Note> _reached = [];

    private FootnoteSection(IDocument document, IReadOnlyDictionary<int, IElement> notes, string prefix, IdRegistry ids)
    {
        _document = document;
        _notes = notes;
        _prefix = prefix;
        _ids = ids;
    }

    /// <summary>Adds the section of notes at the end of <paramref name="body"/>; null when the text refers to none.</summary>
    public static IElement? Append(IElement body, IReadOnlyDictionary<int, IElement> notes, string prefix, IdRegistry ids) =>
        new FootnoteSection(body.Owner!, notes, prefix, ids).Append(body);

    private IElement? Append(IElement body)
    {
        LinkMarkers(body);

        // A note may refer to a further one: the list grows while it is read.
        for (int i = 0; i < _reached.Count; i++)
        {
            LinkMarkers(_reached[i].Content);
        }

        if (_reached.Count == 0)
        {
            return null;
        }

        IElement section = CreateSection();
        body.Append(section);
        return section;
    }

    private void LinkMarkers(IElement content)
    {
        foreach (IElement marker in content.QuerySelectorAll($"sup[{FootnoteMarkerRenderer.Attribute}]"))
        {
            string? order = marker.GetAttribute(FootnoteMarkerRenderer.Attribute);
            marker.RemoveAttribute(FootnoteMarkerRenderer.Attribute);

            // What has content was written by the author and only looks like a marker.
            if (!marker.HasChildNodes && Reach(order) is { } note)
            {
                LinkMarker(marker, note);
            }
        }
    }

    private Note? Reach(string? order)
    {
        if (!int.TryParse(order, NumberStyles.None, CultureInfo.InvariantCulture, out int key) || !_notes.TryGetValue(key, out IElement? content))
        {
            return null;
        }

        Note? known = _reached.Find(note => note.Content == content);
        if (known is not null)
        {
            return known;
        }

        int number = _reached.Count + 1;
        Note added = new(number, _ids.Claim(string.Create(CultureInfo.InvariantCulture, $"{_prefix}-note-{number}")), content);
        _reached.Add(added);
        return added;
    }

    private void LinkMarker(IElement marker, Note note)
    {
        string id = _ids.Claim(string.Create(CultureInfo.InvariantCulture, $"{_prefix}-appel-{note.Number}"));
        note.MarkerIds.Add(id);

        IElement link = _document.CreateElement("a");
        link.SetAttribute("id", id);
        link.SetAttribute("href", $"#{note.Id}");
        link.SetAttribute("role", "doc-noteref");
        link.SetAttribute("aria-label", string.Create(CultureInfo.InvariantCulture, $"Note {note.Number}"));
        link.TextContent = string.Create(CultureInfo.InvariantCulture, $"[{note.Number}]");

        marker.ClassName = "cai-note-ref";
        marker.Append(link);

        // A link cannot hold a link: a marker within a link's text goes behind it.
        if (marker.Closest("a") is { } outer)
        {
            outer.After(marker);
        }
    }

    private IElement CreateSection()
    {
        IElement section = _document.CreateElement("section");
        section.SetAttribute("class", "cai-notes");
        section.SetAttribute("role", "doc-endnotes");

        IElement heading = _document.CreateElement(HeadingOutline.TagName(HeadingOutline.FirstLevelOfPage));
        heading.Id = _ids.Claim($"{_prefix}-notes");
        heading.ClassName = "cai-notes__title";
        heading.TextContent = "Notes";
        section.SetAttribute("aria-labelledby", heading.Id);

        IElement list = _document.CreateElement("ol");
        list.ClassName = "cai-notes__list";
        foreach (Note note in _reached)
        {
            list.Append(CreateItem(note));
        }

        section.Append(heading, list);
        return section;
    }

    private IElement CreateItem(Note note)
    {
        IElement item = _document.CreateElement("li");
        item.Id = note.Id;
        item.Append(note.Content.ChildNodes.ToArray());

        IElement last = item.LastElementChild is { LocalName: "p" } paragraph ? paragraph : _document.CreateElement("p");
        if (last.Parent is null)
        {
            item.Append(last);
        }

        for (int i = 0; i < note.MarkerIds.Count; i++)
        {
            last.Append(_document.CreateTextNode(" "), CreateBackLink(note, i));
        }

        return item;
    }

    private IElement CreateBackLink(Note note, int occurrence)
    {
        string text = occurrence == 0 ? "Retour au texte" : string.Create(CultureInfo.InvariantCulture, $"Retour au texte ({occurrence + 1})");
        IElement link = _document.CreateElement("a");
        link.SetAttribute("href", $"#{note.MarkerIds[occurrence]}");
        link.SetAttribute("role", "doc-backlink");
        link.SetAttribute("aria-label", string.Create(CultureInfo.InvariantCulture, $"{text}, note {note.Number}"));
        link.ClassName = "cai-notes__back";
        link.TextContent = text;
        return link;
    }

    private sealed record Note(int Number, string Id, IElement Content)
    {
        public List<string> MarkerIds { get; } = [];
    }
}
