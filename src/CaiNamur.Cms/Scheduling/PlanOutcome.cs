namespace CaiNamur.Cms.Scheduling;

/// <summary>What became of one attempt.</summary>
internal readonly record struct PlanOutcome(bool WasDue, PublishingRefusal? Refusal)
{
    public static PlanOutcome NotDue { get; } = new(WasDue: false, Refusal: null);

    public static PlanOutcome Done { get; } = new(WasDue: true, Refusal: null);

    public static PlanOutcome Refused(PublishingRefusal refusal) => new(WasDue: true, refusal);
}
