using CaiNamur.Web.Features.Seo;

namespace CaiNamur.Web.Tests.Features.Seo;

public sealed class PlainSummaryTests
{
    [Fact]
    public void Of_ALongText_EndsAtAWord()
    {
        string summary = PlainSummary.Of(string.Join(' ', Enumerable.Repeat("intégration", 40)))!;

        summary.Length.ShouldBeLessThanOrEqualTo(160);
        summary.ShouldEndWith("intégration…");
    }

    [Fact]
    public void Of_AShortTextWithLines_IsOneLine() => PlainSummary.Of(" Un texte\n court ").ShouldBe("Un texte court");

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Of_Nothing_IsNull(string? text) => PlainSummary.Of(text).ShouldBeNull();
}
