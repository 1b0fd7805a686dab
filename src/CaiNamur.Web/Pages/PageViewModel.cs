using System.Text.Json.Nodes;

namespace CaiNamur.Web.Pages;

/// <summary>Base of all view models: what stands on every page around the part that makes its type.</summary>
public abstract record PageViewModel(PageBasics Common)
{
    /// <summary>The value of <c>og:type</c>.</summary>
    public virtual string OpenGraphType => "website";

    /// <summary>Whether anything stands beside the text.</summary>
    public virtual bool HasAside => Common.HasAside;

    /// <summary>What search engines read about this page, besides the organisation and the breadcrumb.</summary>
    public IReadOnlyList<JsonObject> StructuredData { get; init; } = [];
}
