using CaiNamur.Web.Links;

namespace CaiNamur.Web.Features.Trainings;

/// <summary>A session as it is shown.</summary>
public sealed record TrainingSessionViewModel
{
    public required DateOnly Day { get; init; }

    public required TrainingSessionTime Time { get; init; }

    /// <summary>« de 9 h à 12 h 30 »; null when no hours are known.</summary>
    public string? Hours { get; init; }

    public string? Place { get; init; }

    public LinkViewModel? OnlineLink { get; init; }

    public string? Note { get; init; }

    public required bool IsCancelled { get; init; }

    public required bool IsPast { get; init; }
}
