namespace CaiNamur.Cms.ManagementApi.Tests.Security.Support;

/// <summary>A clock that stands still until a test moves it; waiting is real.</summary>
public sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.FromUnixTimeSeconds(System.GetUtcNow().ToUnixTimeSeconds());

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
