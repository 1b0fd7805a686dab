using CaiNamur.Web.Features.Cards;

namespace CaiNamur.Web.Tests.Features.Cards;

public sealed class PagerViewModelTests
{
    [Fact]
    public void Numbers_InTheMiddle_ShowsEndsNeighboursAndGaps() =>
        new PagerViewModel { Current = 10, Last = 20 }.Numbers().ShouldBe([1, null, 8, 9, 10, 11, 12, null, 20]);

    [Fact]
    public void Numbers_NearTheStart_HasNoGapThere() =>
        new PagerViewModel { Current = 2, Last = 6 }.Numbers().ShouldBe([1, 2, 3, 4, null, 6]);

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 12, true)]
    [InlineData(2, 12, false)]
    [InlineData(2, 13, true)]
    [InlineData(null, 13, false)]
    public void For_APageThatDoesNotExist_IsNull(int? page, int total, bool exists) =>
        (PagerViewModel.For(page, total, pageSize: 12) is not null).ShouldBe(exists);

    [Fact]
    public void Url_KeepsTheFilters()
    {
        var pager = new PagerViewModel { Current = 1, Last = 3, OtherQuery = "type=Guide" };

        pager.Url(1).ShouldBe("?type=Guide");
        pager.Url(2).ShouldBe("?type=Guide&page=2");
    }
}
