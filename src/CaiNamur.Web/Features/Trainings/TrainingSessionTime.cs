namespace CaiNamur.Web.Features.Trainings;

/// <summary>From when to when a session lasts. It is under way from its first instant and over at its last.</summary>
public readonly record struct TrainingSessionTime(DateTimeOffset Start, DateTimeOffset End);
