namespace CaiNamur.Cms.Persistence.Scheduling;

/// <summary>A plan with what its document's node tells.</summary>
internal sealed class NamedPlan
{
    public required PublicationPlanRow Plan { get; init; }

    public required string? Name { get; init; }

    public required int Level { get; init; }
}
