using CaiNamur.Web.Caching;

namespace CaiNamur.Web.Tests.Caching;

public sealed class PageCacheFeatureTests
{
    private static readonly DateTimeOffset Noon = new(2027, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void ExpireAt_SeveralTimes_KeepsTheEarliest()
    {
        var feature = new PageCacheFeature();

        feature.ExpireAt(Noon);
        feature.ExpireAt(null);
        feature.ExpireAt(Noon.AddHours(-1));
        feature.ExpireAt(Noon.AddHours(1));

        feature.ValidUntil.ShouldBe(Noon.AddHours(-1));
    }

    [Fact]
    public void DependOn_TheSameTagTwice_NamesItOnce()
    {
        var feature = new PageCacheFeature();

        feature.DependOn("document:x");
        feature.DependOn("document:x");

        feature.Tags.ShouldBe(["document:x"]);
    }
}
