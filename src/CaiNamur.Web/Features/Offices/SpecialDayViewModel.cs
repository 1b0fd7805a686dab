namespace CaiNamur.Web.Features.Offices;

/// <summary>Days on which the usual hours do not hold.</summary>
/// <param name="Days">« du 24 décembre 2026 au 1er janvier 2027 ».</param>
/// <param name="Hours">« fermé », or the hours of those days.</param>
/// <param name="Note">The reason.</param>
public sealed record SpecialDayViewModel(string Days, string Hours, string? Note);
