using CaiNamur.Cms.Search.Upkeep;

namespace CaiNamur.Cms.Tests.Search.Upkeep;

public sealed class DraftChangesTests
{
    private static readonly DraftChange Change = new(DraftChangeKind.Saved, IsMedia: false, 1);

    [Fact]
    public async Task CaughtUp_AfterAnnouncement_WaitsUntilItIsFollowed()
    {
        var changes = new DraftChanges(TimeProvider.System);
        changes.Listen();
        changes.Ready();
        changes.Announce([Change]);

        Task caughtUp = changes.CaughtUpAsync(CancellationToken.None);
        bool early = caughtUp.IsCompleted;
        changes.Followed(changes.Take().Count);
        await caughtUp;

        early.ShouldBeFalse();
    }

    [Fact]
    public async Task CaughtUp_WithIndexThatIsNotReady_EndsAfterAWhile()
    {
        var changes = new DraftChanges(TimeProvider.System);

        await changes.CaughtUpAsync(CancellationToken.None);

        changes.Wanted.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public void Announce_BeforeAnybodyListens_KeepsNothing()
    {
        var changes = new DraftChanges(TimeProvider.System);

        changes.Announce([Change]);

        changes.Take().ShouldBeEmpty();
    }
}
