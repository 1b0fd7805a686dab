using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using Microsoft.AspNetCore.Html;

namespace CaiNamur.Web.Pages;

/// <summary>What pages have in common. Parts that a document type does not have, or that nobody filled in, are null or empty.</summary>
public sealed record PageBasics
{
    public required string Title { get; init; }

    /// <summary>What kind of page this is, in a word above the title.</summary>
    public string? Kicker { get; init; }

    public string? Introduction { get; init; }

    /// <summary>The sign and colour of a theme.</summary>
    public ThemeSign? Sign { get; init; }

    public ImageViewModel? Illustration { get; init; }

    public IHtmlContent? Body { get; init; }

    /// <summary>The footnotes of <see cref="Body"/>.</summary>
    public IHtmlContent? Notes { get; init; }

    public LinkViewModel? CallToAction { get; init; }

    public IReadOnlyList<FileViewModel> Attachments { get; init; } = [];

    public IReadOnlyList<LinkViewModel> UsefulLinks { get; init; } = [];

    public IReadOnlyList<ContactViewModel> Contacts { get; init; } = [];

    public IReadOnlyList<LinkViewModel> Themes { get; init; } = [];

    public required DateOnly LastUpdated { get; init; }

    /// <summary>Whether anything stands beside the text.</summary>
    public bool HasAside => UsefulLinks.Count > 0 || Contacts.Count > 0 || Attachments.Count > 0;
}
