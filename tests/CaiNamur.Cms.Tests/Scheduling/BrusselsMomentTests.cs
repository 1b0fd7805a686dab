using System.Globalization;
using CaiNamur.Cms.Scheduling;

namespace CaiNamur.Cms.Tests.Scheduling;

public sealed class BrusselsMomentTests
{
    [Theory]
    [InlineData("2027-07-14T07:30:00Z", "14 juillet 2027 à 09:30")]
    [InlineData("2027-01-01T08:05:00Z", "1er janvier 2027 à 09:05")]
    [InlineData("2026-03-29T00:59:59Z", "29 mars 2026 à 01:59")]
    [InlineData("2026-03-29T01:00:00Z", "29 mars 2026 à 03:00")]
    [InlineData("2026-03-29T01:30:00Z", "29 mars 2026 à 03:30")]
    [InlineData("2026-10-25T00:30:00Z", "25 octobre 2026 à 02:30 (heure d’été)")]
    [InlineData("2026-10-25T01:30:00Z", "25 octobre 2026 à 02:30 (heure d’hiver)")]
    [InlineData("2026-10-25T02:30:00Z", "25 octobre 2026 à 03:30")]
    public void Minute_OfAnInstant_IsWhatTheClockInBelgiumShows(string instant, string expected)
        => BrusselsMoment.Minute(Parse(instant)).Replace('\u00a0', ' ').ShouldBe(expected);

    [Theory]
    [InlineData("2027-07-14T07:30:02Z", "2027-07-14T07:30:00Z", "à 09:30:02")]
    [InlineData("2027-07-15T06:02:11Z", "2027-07-14T07:30:00Z", "le 15 juillet 2027 à 08:02:11")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T00:30:00Z", "à 02:30:00 (heure d’hiver)")]
    [InlineData("2027-07-14T22:00:00Z", "2027-07-14T21:59:59Z", "le 15 juillet 2027 à 00:00:00")]
    public void SecondSeenFrom_AnotherInstant_NamesTheDayWhenItDiffers(string instant, string other, string expected)
        => BrusselsMoment.SecondSeenFrom(Parse(instant), Parse(other)).Replace('\u00a0', ' ').ShouldBe(expected);

    private static DateTimeOffset Parse(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
