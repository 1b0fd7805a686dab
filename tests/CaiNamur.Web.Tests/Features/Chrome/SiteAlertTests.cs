using CaiNamur.Web.Features.Chrome;

namespace CaiNamur.Web.Tests.Features.Chrome;

public sealed class SiteAlertTests
{
    private static readonly DateTimeOffset From = new(2027, 3, 21, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Until = From.AddHours(8);

    [Fact]
    public void IsShownAt_BetweenItsInstants_IncludesTheFirstAndNotTheLast()
    {
        var alert = new SiteAlert("Texte", null, "warning", "Attention", From, Until);

        alert.IsShownAt(From.AddTicks(-1)).ShouldBeFalse();
        alert.IsShownAt(From).ShouldBeTrue();
        alert.IsShownAt(Until.AddTicks(-1)).ShouldBeTrue();
        alert.IsShownAt(Until).ShouldBeFalse();
    }

    [Fact]
    public void NextChangeAfter_IsTheAppearanceThenTheEndThenNothing()
    {
        var alert = new SiteAlert("Texte", null, "warning", "Attention", From, Until);

        alert.NextChangeAfter(From.AddDays(-1)).ShouldBe(From);
        alert.NextChangeAfter(From).ShouldBe(Until);
        alert.NextChangeAfter(Until).ShouldBeNull();
    }

    [Fact]
    public void IsShownAt_WithoutInstants_IsAlways() => new SiteAlert("Texte", null, "warning", "Attention", null, null).IsShownAt(From).ShouldBeTrue();
}
