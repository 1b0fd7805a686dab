namespace CaiNamur.Web.Features.Cards;

/// <summary>A choice list of a filter form.</summary>
/// <param name="Name">The name of the query parameter.</param>
/// <param name="Label">What it asks.</param>
/// <param name="AllLabel">The choice that filters nothing.</param>
/// <param name="Options">The other choices.</param>
public sealed record SelectViewModel(string Name, string Label, string AllLabel, IReadOnlyList<FilterOption> Options);
