namespace CaiNamur.Web.Features.Directories.Map;

/// <summary>A place to show: its number in the list beside the map, and where it lies on Earth.</summary>
public sealed record MapPlace(int Number, string Name, double Latitude, double Longitude);

/// <summary>A place on the drawing board.</summary>
public sealed record MapPoint(int Number, string Name, double X, double Y);
