namespace CaiNamur.Web.Features.Directories.Map;

/// <summary>A map with numbered points; each leads to the item of the list that bears its number.</summary>
/// <param name="Description">What the map shows, for those who do not see it.</param>
/// <param name="Points">The points.</param>
public sealed record ProvinceMapViewModel(string Description, IReadOnlyList<MapPoint> Points)
{
    /// <summary>The id of the item in the list that a point leads to.</summary>
    public static string AnchorId(int number) => $"lieu-{number}";

    /// <summary>The map of places, or null when none of them lies on it.</summary>
    public static ProvinceMapViewModel? For(string description, IEnumerable<(int Number, string Name, decimal? Latitude, decimal? Longitude)> places)
    {
        IReadOnlyList<MapPoint> points = ProvinceMap.Put(places
            .Where(place => place is { Latitude: not null, Longitude: not null })
            .Select(place => new MapPlace(place.Number, place.Name, (double)place.Latitude!.Value, (double)place.Longitude!.Value)));
        return points.Count == 0 ? null : new ProvinceMapViewModel(description, points);
    }
}
