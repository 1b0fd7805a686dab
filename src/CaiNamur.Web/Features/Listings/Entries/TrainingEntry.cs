using CaiNamur.Web.Features.Trainings;

namespace CaiNamur.Web.Features.Listings.Entries;

/// <summary>A training in a list.</summary>
public sealed record TrainingEntry : ListingEntry
{
    public required string? Kind { get; init; }

    public required TrainingSchedule Schedule { get; init; }
}
