namespace CaiNamur.Cms.ManagementApi.Models;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Total">How many there are in all.</param>
/// <param name="Items">Those of this page.</param>
public sealed record Paged<T>(long Total, IReadOnlyList<T> Items);
