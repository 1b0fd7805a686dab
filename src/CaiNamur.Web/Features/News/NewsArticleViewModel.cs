using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.News;

/// <summary>The page of one piece of news.</summary>
public sealed record NewsArticleViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override string OpenGraphType => "article";

    public required DateOnly Date { get; init; }

    /// <summary>Where the news comes from.</summary>
    public LinkViewModel? Source { get; init; }
}
