using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using Microsoft.AspNetCore.Html;

namespace CaiNamur.Web.Features.Trainings;

/// <summary>The page of one training.</summary>
public sealed record TrainingPageViewModel(PageBasics Common) : PageViewModel(Common)
{
    public override bool HasAside => true;

    public required TrainingState State { get; init; }

    /// <summary>What the state means in a sentence: « Les inscriptions ouvrent le … ».</summary>
    public string? StateDetail { get; init; }

    public required IReadOnlyList<TrainingSessionViewModel> ComingSessions { get; init; }

    public required IReadOnlyList<TrainingSessionViewModel> PastSessions { get; init; }

    public required IReadOnlyList<string> Audience { get; init; }

    public required IReadOnlyList<string> Objectives { get; init; }

    public required IReadOnlyList<string> Trainers { get; init; }

    public IHtmlContent? Programme { get; init; }

    public IHtmlContent? HowToEnrol { get; init; }

    /// <summary>Where to enrol; only while one can.</summary>
    public LinkViewModel? EnrolmentLink { get; init; }

    public int? Capacity { get; init; }

    /// <summary>« Gratuit » or « 25 € ».</summary>
    public string? Price { get; init; }

    public string? PriceNote { get; init; }

    public required IReadOnlyList<FileViewModel> Documents { get; init; }
}
