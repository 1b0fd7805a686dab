using CaiNamur.Web.Features.Directories.Map;
using FsCheck.Xunit;

namespace CaiNamur.Web.Tests.Features.Directories;

public sealed class ProvinceMapTests
{
    private const double ReadableDistance = 36;

    [Fact]
    public void Put_PlacesNorthAboveSouthAndWestLeftOfEast()
    {
        IReadOnlyList<MapPoint> points = ProvinceMap.Put([new MapPlace(1, "Gembloux", 50.561, 4.690), new MapPlace(2, "Beauraing", 50.110, 4.957)]);

        points[0].Y.ShouldBeLessThan(points[1].Y);
        points[0].X.ShouldBeLessThan(points[1].X);
    }

    [Property(MaxTest = 30)]
    public bool Put_ManyPlacesInOneTown_KeepsThemApartAndOnTheBoard(byte count)
    {
        IReadOnlyList<MapPoint> points = ProvinceMap.Put(Enumerable.Range(1, (count % 40) + 1).Select(number => new MapPlace(number, "Namur", 50.467, 4.867)));

        return points.Count == (count % 40) + 1
            && points.All(point => point.X >= 0 && point.X <= ProvinceMap.Width && point.Y >= 0 && point.Y <= ProvinceMap.Height)
            && points.All(point => points.All(other => other == point || Math.Sqrt(Math.Pow(point.X - other.X, 2) + Math.Pow(point.Y - other.Y, 2)) >= ReadableDistance));
    }

    [Fact]
    public void Put_APlaceFarAway_IsLeftOut() =>
        ProvinceMap.Put([new MapPlace(1, "Bruxelles", 50.85, 4.35), new MapPlace(2, "Namur", 50.467, 4.867)]).Select(point => point.Number).ShouldBe([2]);

    [Fact]
    public void Labels_OfficeInTheTown_StandBesideItsMark()
    {
        IReadOnlyList<MapPoint> points = ProvinceMap.Landmarks;

        IReadOnlyList<MapPoint> labels = ProvinceMap.Labels(points);

        labels.Select(label => label.Name).ShouldBe(ProvinceMap.Landmarks.Select(town => town.Name));
        labels.Zip(points).ShouldAllBe(pair => Math.Abs(pair.First.Y - pair.Second.Y) > 18 || Math.Abs(pair.First.X - pair.Second.X) > 18);
    }
}
