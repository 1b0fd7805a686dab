namespace CaiNamur.Web.Features.Offices;

/// <summary>When a place is open on one day of the week.</summary>
/// <param name="Day">« Lundi ».</param>
/// <param name="Periods">The periods, with what was noted about each; empty when closed.</param>
public sealed record OpeningDay(string Day, IReadOnlyList<OpeningPeriod> Periods);

/// <summary>One period: « de 9 h à 12 h », and a remark.</summary>
public sealed record OpeningPeriod(string Hours, string? Note);
