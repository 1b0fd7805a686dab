using CaiNamur.Web.Time;
using FsCheck.Xunit;

namespace CaiNamur.Web.Tests.Time;

public sealed class BrusselsTimeTests
{
    [Theory]
    [InlineData("2027-01-15 09:00", "2027-01-15T08:00:00Z")]
    [InlineData("2027-07-15 09:00", "2027-07-15T07:00:00Z")]
    [InlineData("2027-03-28 01:59", "2027-03-28T00:59:00Z")]
    [InlineData("2027-03-28 02:30", "2027-03-28T01:30:00Z")]
    [InlineData("2027-03-28 03:00", "2027-03-28T01:00:00Z")]
    [InlineData("2027-10-31 02:30", "2027-10-31T00:30:00Z")]
    [InlineData("2027-10-31 03:00", "2027-10-31T02:00:00Z")]
    public void ToInstant_OnOrdinaryDaysAndNightsOfChange_IsTheInstantOnTheWall(string wallClock, string instant)
    {
        DateTime local = DateTime.Parse(wallClock, System.Globalization.CultureInfo.InvariantCulture);

        BrusselsTime.ToInstant(local).ShouldBe(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Property]
    public bool ToInstant_OfWhatTheWallShows_IsTheSameWallTime(int minutes)
    {
        DateTimeOffset instant = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(Math.Abs((long)minutes) % 20_000_000);

        DateTimeOffset shown = BrusselsTime.At(instant);

        return BrusselsTime.ToInstant(shown.DateTime).DateTime == shown.DateTime;
    }

    [Fact]
    public void DayAt_JustBeforeMidnightUtcInSummer_IsTheNextDay() =>
        BrusselsTime.DayAt(new DateTimeOffset(2027, 7, 1, 22, 30, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2027, 7, 2));
}
