namespace CaiNamur.Web.Features.Cards;

/// <summary>A choice in a filter.</summary>
public sealed record FilterOption(string Value, string Label, bool IsSelected)
{
    /// <summary>The choices out of the values that occur, in French order.</summary>
    public static IReadOnlyList<FilterOption> From(IEnumerable<string?> values, string? selected) =>
    [
        .. values.OfType<string>()
            .Where(value => value.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Create(Time.FrenchDate.Culture, ignoreCase: true))
            .Select(value => new FilterOption(value, value, string.Equals(value, selected, StringComparison.OrdinalIgnoreCase))),
    ];
}
