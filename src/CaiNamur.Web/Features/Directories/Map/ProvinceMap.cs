namespace CaiNamur.Web.Features.Directories.Map;

/// <summary>
/// A schematic map of the province of Namur: its rough outline, the Meuse and the Sambre, and numbered points.
/// It needs no tiles from elsewhere, so nobody learns who looks at it.
/// </summary>
public static class ProvinceMap
{
    private const double West = 4.28;
    private const double East = 5.48;
    private const double North = 50.70;
    private const double South = 49.76;
    private const double PointSpacing = 37;
    private const double Margin = 20;
    private const double MarkRadius = 20;
    private const double LetterWidth = 10.5;
    private const double LetterHeight = 15;

    // One degree of longitude is this much shorter than one of latitude at the middle of the province.
    private static readonly double LongitudeShrink = Math.Cos((North + South) / 2 * Math.PI / 180);

    /// <summary>The width of the board.</summary>
    public const double Width = 640;

    /// <summary>The height of the board.</summary>
    public static double Height { get; } = Math.Round(Width * (North - South) / ((East - West) * LongitudeShrink));

    /// <summary>The outline, simplified by hand.</summary>
    public static IReadOnlyList<(double X, double Y)> Outline { get; } = Project(
        (50.545, 4.56), (50.60, 4.60), (50.635, 4.70), (50.625, 4.80), (50.655, 4.90), (50.60, 5.02), (50.535, 5.11), (50.50, 5.14),
        (50.45, 5.21), (50.435, 5.28), (50.385, 5.37), (50.30, 5.42), (50.25, 5.34), (50.19, 5.31), (50.09, 5.26), (50.10, 5.13),
        (50.06, 5.06), (49.97, 5.03), (49.95, 5.13), (49.89, 5.08), (49.80, 4.96), (49.84, 4.85), (49.96, 4.84), (50.07, 4.88),
        (50.16, 4.87), (50.165, 4.79), (50.09, 4.76), (49.99, 4.69), (49.98, 4.60), (49.945, 4.46), (50.00, 4.38), (50.10, 4.36),
        (50.20, 4.34), (50.28, 4.38), (50.32, 4.47), (50.36, 4.58), (50.43, 4.55), (50.50, 4.55));

    /// <summary>The Meuse from the border to where it leaves the province.</summary>
    public static IReadOnlyList<(double X, double Y)> Meuse { get; } = Project(
        (50.165, 4.83), (50.22, 4.83), (50.26, 4.91), (50.33, 4.88), (50.38, 4.88), (50.42, 4.87), (50.463, 4.868), (50.47, 4.95), (50.49, 5.05), (50.495, 5.14));

    /// <summary>The Sambre to its mouth at Namur.</summary>
    public static IReadOnlyList<(double X, double Y)> Sambre { get; } = Project(
        (50.43, 4.55), (50.445, 4.62), (50.46, 4.69), (50.435, 4.75), (50.455, 4.80), (50.463, 4.868));

    /// <summary>Towns by which a reader finds the way.</summary>
    public static IReadOnlyList<MapPoint> Landmarks { get; } =
    [
        Landmark("Namur", 50.467, 4.867), Landmark("Dinant", 50.261, 4.912), Landmark("Gembloux", 50.561, 4.690), Landmark("Philippeville", 50.196, 4.544),
        Landmark("Ciney", 50.296, 5.100), Landmark("Beauraing", 50.110, 4.957), Landmark("Andenne", 50.489, 5.095), Landmark("Couvin", 50.052, 4.495),
    ];

    /// <summary>
    /// Puts places on the board. Places that would cover each other move apart, so each number stays readable;
    /// places outside the board are left out.
    /// </summary>
    public static IReadOnlyList<MapPoint> Put(IEnumerable<MapPlace> places)
    {
        ArgumentNullException.ThrowIfNull(places);

        var points = new List<MapPoint>();
        foreach (MapPlace place in places)
        {
            if (place.Latitude is <= South or >= North || place.Longitude is <= West or >= East)
            {
                continue;
            }

            (double x, double y) = FreeSpot(Project(place.Latitude, place.Longitude), points);
            points.Add(new MapPoint(place.Number, place.Name, x, y));
        }

        return points;
    }

    /// <summary>The names of the towns, each where no numbered point covers it.</summary>
    /// <param name="points">What <see cref="Put"/> has placed.</param>
    public static IReadOnlyList<MapPoint> Labels(IReadOnlyList<MapPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return [.. Landmarks.Select(town => LabelOf(town, points))];
    }

    private static MapPoint LabelOf(MapPoint town, IReadOnlyList<MapPoint> points)
    {
        double width = town.Name.Length * LetterWidth;
        (double X, double Y)[] spots =
        [
            (town.X + 8, town.Y + 24), (town.X + 8, town.Y - 12), (town.X - width - 8, town.Y + 24), (town.X - width - 8, town.Y - 12),
            (town.X - (width / 2), town.Y + 40), (town.X - (width / 2), town.Y - 30), (town.X + 26, town.Y + 6), (town.X - width - 26, town.Y + 6),
            (town.X - (width / 2), town.Y + 58), (town.X - (width / 2), town.Y - 48), (town.X + 44, town.Y + 6), (town.X - width - 44, town.Y + 6),
        ];
        (double X, double Y) spot = spots
            .Where(candidate => candidate.X >= 4 && candidate.X + width <= Width - 4)
            .OrderBy(candidate => points.Count(point => Covers(point, candidate, width)))
            .First();
        return town with { X = spot.X, Y = spot.Y };
    }

    /// <summary>Whether the round mark of the point touches the box of a label that stands on this base line.</summary>
    private static bool Covers(MapPoint point, (double X, double Y) label, double width)
    {
        double nearestX = Math.Clamp(point.X, label.X, label.X + width);
        double nearestY = Math.Clamp(point.Y, label.Y - LetterHeight, label.Y + 4);
        return Distance(point, (nearestX, nearestY)) < MarkRadius;
    }

    private static (double X, double Y) FreeSpot((double X, double Y) wanted, List<MapPoint> taken)
    {
        // A spiral by the golden angle tries ever farther spots all around, the same ones each time.
        const double GoldenAngle = 2.399963;
        (double X, double Y) spot = wanted;
        for (int attempt = 1; attempt <= 400 && taken.Exists(point => Distance(point, spot) < PointSpacing); attempt++)
        {
            double radius = PointSpacing * 0.35 * Math.Sqrt(attempt);
            spot = (
                Math.Clamp(wanted.X + (radius * Math.Cos(attempt * GoldenAngle)), Margin, Width - Margin),
                Math.Clamp(wanted.Y + (radius * Math.Sin(attempt * GoldenAngle)), Margin, Height - Margin));
        }

        return (Math.Round(spot.X, 1), Math.Round(spot.Y, 1));
    }

    private static double Distance(MapPoint point, (double X, double Y) spot) => Math.Sqrt(Math.Pow(point.X - spot.X, 2) + Math.Pow(point.Y - spot.Y, 2));

    private static MapPoint Landmark(string name, double latitude, double longitude)
    {
        (double x, double y) = Project(latitude, longitude);
        return new MapPoint(0, name, x, y);
    }

    private static (double X, double Y)[] Project(params (double Latitude, double Longitude)[] places) =>
        [.. places.Select(place => Project(place.Latitude, place.Longitude))];

    private static (double X, double Y) Project(double latitude, double longitude) =>
        (Math.Round((longitude - West) / (East - West) * Width, 1), Math.Round((North - latitude) / (North - South) * Height, 1));
}
