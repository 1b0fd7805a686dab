namespace CaiNamur.Cms.Scheduling;

/// <summary>What one look at the plans came to.</summary>
/// <param name="Performed">Steps taken here.</param>
/// <param name="Missed">Steps that another instance had taken by then.</param>
/// <param name="NextStep">When to look again, or null when nothing is planned.</param>
internal sealed record PublicationRound(int Performed, int Missed, DateTimeOffset? NextStep);
