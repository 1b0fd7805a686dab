using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Directories;
using CaiNamur.Web.Features.News;
using CaiNamur.Web.Features.Publications;
using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Themes;

/// <summary>A theme with what carries it.</summary>
public sealed record ThematicPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override bool HasAside => base.HasAside || KeyFigure is not null;

    public KeyFigureViewModel? KeyFigure { get; init; }

    public required IReadOnlyList<PageCard> Children { get; init; }

    public required IReadOnlyList<TrainingCard> Trainings { get; init; }

    public required IReadOnlyList<NewsCard> News { get; init; }

    public required IReadOnlyList<PublicationCard> Publications { get; init; }

    public required IReadOnlyList<OrganisationCard> Organisations { get; init; }

    public bool HasRelated => Trainings.Count + News.Count + Publications.Count + Organisations.Count > 0;
}
