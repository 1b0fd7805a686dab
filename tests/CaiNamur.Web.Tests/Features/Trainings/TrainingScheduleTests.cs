using CaiNamur.Web.Features.Trainings;
using CaiNamur.Web.Time;

namespace CaiNamur.Web.Tests.Features.Trainings;

public sealed class TrainingScheduleTests
{
    private static readonly TrainingSessionTime First = Session(2027, 3, 1, 9, 12);
    private static readonly TrainingSessionTime Second = Session(2027, 3, 8, 9, 12);

    [Theory]
    [InlineData("2027-01-11 08:59:59", TrainingState.Soon)]
    [InlineData("2027-01-11 09:00:00", TrainingState.Open)]
    [InlineData("2027-02-19 16:59:59", TrainingState.Open)]
    [InlineData("2027-02-19 17:00:00", TrainingState.Closed)]
    [InlineData("2027-03-01 10:00:00", TrainingState.Closed)]
    [InlineData("2027-03-08 11:59:59", TrainingState.Closed)]
    [InlineData("2027-03-08 12:00:00", TrainingState.Past)]
    public void StateAt_WithOpeningAndClosing_ChangesExactlyAtTheHour(string wallClock, TrainingState expected)
    {
        var schedule = new TrainingSchedule(Instant(2027, 1, 11, 9), Instant(2027, 2, 19, 17), false, [Second, First]);

        TrainingState state = schedule.StateAt(BrusselsTime.ToInstant(DateTime.Parse(wallClock, System.Globalization.CultureInfo.InvariantCulture)));

        state.ShouldBe(expected);
    }

    [Theory]
    [InlineData(2027, 1, 10, TrainingState.Soon)]
    [InlineData(2027, 1, 12, TrainingState.Full)]
    [InlineData(2027, 2, 20, TrainingState.Closed)]
    [InlineData(2027, 3, 9, TrainingState.Past)]
    public void StateAt_WhenFull_IsFullOnlyWhileEnrolmentRuns(int year, int month, int day, TrainingState expected)
    {
        var schedule = new TrainingSchedule(Instant(2027, 1, 11, 9), Instant(2027, 2, 19, 17), true, [First, Second]);

        schedule.StateAt(Instant(year, month, day, 10)).ShouldBe(expected);
    }

    [Fact]
    public void StateAt_WithoutClosing_IsOpenUntilTheFirstSessionBegins()
    {
        var schedule = new TrainingSchedule(null, null, false, [First, Second]);

        schedule.StateAt(First.Start.AddTicks(-1)).ShouldBe(TrainingState.Open);
        schedule.StateAt(First.Start).ShouldBe(TrainingState.Closed);
    }

    [Fact]
    public void StateAt_WithoutOpening_IsOpenAsSoonAsThereAreDates()
    {
        var schedule = new TrainingSchedule(null, null, false, [First]);

        schedule.StateAt(DateTimeOffset.MinValue).ShouldBe(TrainingState.Open);
    }

    [Fact]
    public void StateAt_WithoutDatesAndOpening_IsSoonForEver()
    {
        var schedule = new TrainingSchedule(null, null, false, []);

        schedule.StateAt(Instant(2027, 1, 1, 0)).ShouldBe(TrainingState.Soon);
        schedule.NextChangeAfter(Instant(2027, 1, 1, 0)).ShouldBeNull();
    }

    [Fact]
    public void StateAt_WithoutDatesButWithOpening_FollowsTheOpening()
    {
        var schedule = new TrainingSchedule(Instant(2027, 1, 11, 9), null, false, []);

        schedule.StateAt(Instant(2027, 1, 11, 8)).ShouldBe(TrainingState.Soon);
        schedule.StateAt(Instant(2027, 1, 11, 9)).ShouldBe(TrainingState.Open);
    }

    [Fact]
    public void StateAt_WithoutDatesAfterClosing_IsClosed()
    {
        var schedule = new TrainingSchedule(null, Instant(2027, 2, 1, 0), false, []);

        schedule.StateAt(Instant(2027, 1, 1, 0)).ShouldBe(TrainingState.Soon);
        schedule.NextChangeAfter(Instant(2027, 1, 1, 0)).ShouldBe(Instant(2027, 2, 1, 0));
        schedule.StateAt(Instant(2027, 2, 1, 0)).ShouldBe(TrainingState.Closed);
    }

    [Fact]
    public void StateAt_WhenALongSessionOutlastsALaterOne_IsPastOnlyAfterTheLongOne()
    {
        var longSession = new TrainingSessionTime(Instant(2027, 3, 1, 9), Instant(2027, 3, 10, 17));
        var schedule = new TrainingSchedule(null, null, false, [longSession, Second]);

        schedule.StateAt(Second.End).ShouldBe(TrainingState.Closed);
        schedule.StateAt(longSession.End).ShouldBe(TrainingState.Past);
    }

    [Fact]
    public void StateAt_OnTheSpringNight_OpensAtTheNewHour()
    {
        // On 28 March 2027 the clock goes from 02:00 (+01:00) to 03:00 (+02:00).
        var schedule = new TrainingSchedule(Instant(2027, 3, 28, 3), null, false, [Session(2027, 4, 5, 9, 12)]);

        schedule.StateAt(Utc(2027, 3, 28, 0, 59)).ShouldBe(TrainingState.Soon);
        schedule.StateAt(Utc(2027, 3, 28, 1, 0)).ShouldBe(TrainingState.Open);
    }

    [Fact]
    public void StateAt_WithAnOpeningInTheHourThatSpringSkips_OpensOneHourOnByTheClock()
    {
        var schedule = new TrainingSchedule(BrusselsTime.ToInstant(new DateTime(2027, 3, 28, 2, 30, 0)), null, false, [Session(2027, 4, 5, 9, 12)]);

        schedule.EnrolmentOpens.ShouldBe(Utc(2027, 3, 28, 1, 30));
        BrusselsTime.At(schedule.EnrolmentOpens!.Value).TimeOfDay.ShouldBe(new TimeSpan(3, 30, 0));
    }

    [Fact]
    public void StateAt_OnTheAutumnNight_ClosesTheFirstTimeTheClockShowsTheHour()
    {
        // On 31 October 2027 the clock shows 02:00–03:00 twice: first at +02:00, then at +01:00.
        var schedule = new TrainingSchedule(null, BrusselsTime.ToInstant(new DateTime(2027, 10, 31, 2, 30, 0)), false, [Session(2027, 11, 8, 9, 12)]);

        schedule.StateAt(Utc(2027, 10, 31, 0, 29)).ShouldBe(TrainingState.Open);
        schedule.StateAt(Utc(2027, 10, 31, 0, 30)).ShouldBe(TrainingState.Closed);
    }

    [Fact]
    public void Sessions_AcrossTheAutumnNight_LastAsLongAsTheClockOnTheWallSays()
    {
        TrainingSessionTime night = new(Instant(2027, 10, 30, 22), Instant(2027, 10, 31, 6));

        (night.End - night.Start).ShouldBe(TimeSpan.FromHours(9));
    }

    [Fact]
    public void NextSessionAt_SkipsWhatIsOver()
    {
        var schedule = new TrainingSchedule(null, null, false, [Second, First]);

        schedule.NextSessionAt(First.End.AddTicks(-1)).ShouldBe(First);
        schedule.NextSessionAt(First.End).ShouldBe(Second);
        schedule.NextSessionAt(Second.End).ShouldBeNull();
    }

    [Fact]
    public void NextChangeAfter_VisitsEveryChangeInOrderAndThenNone()
    {
        var schedule = new TrainingSchedule(Instant(2027, 1, 11, 9), Instant(2027, 2, 19, 17), false, [First, Second]);
        var visited = new List<DateTimeOffset>();

        for (DateTimeOffset? at = schedule.NextChangeAfter(DateTimeOffset.MinValue); at is not null; at = schedule.NextChangeAfter(at.Value))
        {
            visited.Add(at.Value);
        }

        visited.ShouldBe([Instant(2027, 1, 11, 9), Instant(2027, 2, 19, 17), First.End, Second.End]);
    }

    [Fact]
    public void NextChangeAfter_NoChangeHappensInBetween()
    {
        // Walks a year minute by minute over a schedule that touches both nights on which the clock changes.
        var schedule = new TrainingSchedule(
            BrusselsTime.ToInstant(new DateTime(2027, 3, 28, 2, 30, 0)),
            BrusselsTime.ToInstant(new DateTime(2027, 10, 31, 2, 30, 0)),
            false,
            [Session(2027, 6, 1, 9, 12), Session(2027, 11, 2, 9, 12)]);
        DateTimeOffset now = Utc(2027, 3, 27, 0, 0);
        DateTimeOffset end = Utc(2027, 11, 3, 0, 0);
        (TrainingState State, TrainingSessionTime? Next) shown = Look(now);
        DateTimeOffset? change = schedule.NextChangeAfter(now);

        for (; now < end; now = now.AddMinutes(1))
        {
            if (now >= change)
            {
                shown = Look(now);
                change = schedule.NextChangeAfter(now);
            }

            Look(now).ShouldBe(shown);
        }

        (TrainingState State, TrainingSessionTime? Next) Look(DateTimeOffset at) => (schedule.StateAt(at), schedule.NextSessionAt(at));
    }

    private static TrainingSessionTime Session(int year, int month, int day, int from, int to) =>
        new(Instant(year, month, day, from), Instant(year, month, day, to));

    private static DateTimeOffset Instant(int year, int month, int day, int hour) => BrusselsTime.ToInstant(new DateTime(year, month, day, hour, 0, 0));

    private static DateTimeOffset Utc(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, TimeSpan.Zero);
}
