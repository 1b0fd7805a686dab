using System.Text.Json.Nodes;
using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Links;

namespace CaiNamur.Web.Pages;

/// <summary>What the layout shows around a page: its head, the chrome, and where in the tree the page stands.</summary>
public sealed record PageFrame
{
    /// <summary>Under which name the layout finds it in the view data.</summary>
    public const string ViewDataKey = "CaiPageFrame";

    public required PageHead Head { get; init; }

    /// <summary>Null on a site without content.</summary>
    public required SiteChrome? Chrome { get; init; }

    /// <summary>The alert, when it is shown now.</summary>
    public SiteAlert? Alert { get; init; }

    /// <summary>The pages above this one, the home page first.</summary>
    public required IReadOnlyList<LinkViewModel> Breadcrumb { get; init; }

    /// <summary>The name of this page at the end of the breadcrumb.</summary>
    public required string CurrentLabel { get; init; }

    /// <summary>The key of the page.</summary>
    public required Guid PageKey { get; init; }

    /// <summary>The keys of the page and of all above it: the menu entries that are lit.</summary>
    public required IReadOnlySet<Guid> ActiveKeys { get; init; }
}

/// <summary>What stands in the head of a page.</summary>
public sealed record PageHead
{
    public required string Title { get; init; }

    public required string SiteName { get; init; }

    public string? Description { get; init; }

    /// <summary>The one address of the page, in full; null when the page has none (an error).</summary>
    public string? CanonicalUrl { get; init; }

    public required bool IsIndexed { get; init; }

    public required string OpenGraphType { get; init; }

    /// <summary>The address of the picture for social networks, in full.</summary>
    public string? ShareImageUrl { get; init; }

    public IReadOnlyList<JsonObject> StructuredData { get; init; } = [];
}
