namespace CaiNamur.Cms.ManagementApi.Models;

/// <summary>A stretch of siblings around a target.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="TotalBefore">How many siblings stand before the first item.</param>
/// <param name="TotalAfter">How many siblings stand after the last item.</param>
/// <param name="Items">The stretch, with the target.</param>
public sealed record Subset<T>(long TotalBefore, long TotalAfter, IReadOnlyList<T> Items);
