using System.Text.Json.Nodes;

namespace CaiNamur.Web.Pages;

/// <summary>Base of all view models: what stands on every page around the part that makes its type.</summary>
public abstract record PageViewModel(PageBasics Common)
{
    /// <summary>The value of <c>og:type</c>.</summary>
    public virtual string OpenGraphType => "website";

    /// <summary>What belongs to the page's own address behind its path: only a page of a list has content of its own there; filters show the same again.</summary>
    public virtual string CanonicalQuery => string.Empty;

    /// <summary>Whether anything stands beside the text.</summary>
    public virtual bool HasAside => Common.HasAside;

    /// <summary>What search engines read about this page, besides the organisation and the breadcrumb.</summary>
    public IReadOnlyList<JsonObject> StructuredData { get; init; } = [];
}
