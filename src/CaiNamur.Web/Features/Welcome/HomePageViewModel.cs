using CaiNamur.Web.Features.Cards;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Features.News;
using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Welcome;

/// <summary>The home page.</summary>
public sealed record HomePageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public ImageViewModel? HeroImage { get; init; }

    public required string QuickAnswersHeading { get; init; }

    public required IReadOnlyList<QuickAnswerViewModel> QuickAnswers { get; init; }

    public required IReadOnlyList<PageCard> Themes { get; init; }

    /// <summary>The page that lists all themes.</summary>
    public LinkViewModel? AllThemes { get; init; }

    public required IReadOnlyList<TrainingCard> Trainings { get; init; }

    public LinkViewModel? AllTrainings { get; init; }

    public required IReadOnlyList<NewsCard> News { get; init; }

    public LinkViewModel? AllNews { get; init; }
}

/// <summary>A frequent request and where it is answered.</summary>
public sealed record QuickAnswerViewModel(string Label, string? Text, string Url);
