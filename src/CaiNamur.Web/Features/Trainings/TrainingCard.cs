namespace CaiNamur.Web.Features.Trainings;

/// <summary>A training in a list.</summary>
public sealed record TrainingCard
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    public string? Kind { get; init; }

    public string? Summary { get; init; }

    public required TrainingState State { get; init; }

    /// <summary>The next session that is not over; for a training that is over, its last one; null without dates.</summary>
    public TrainingSessionViewModel? Session { get; init; }

    /// <summary>How many sessions are still to come.</summary>
    public required int ComingSessions { get; init; }
}
