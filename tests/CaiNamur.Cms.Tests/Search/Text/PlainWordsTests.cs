using CaiNamur.Cms.Search.Text;

namespace CaiNamur.Cms.Tests.Search.Text;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("Voir [le site](https://example.org \"titre\") ![carte](/media/x.png)", "Voir [le site]  ![carte]")]
    [InlineData("Une <b>note</b>[^1] &amp; plus", "Une  note [^1] & plus")]
    public void Markdown_WithLinks_LosesTheirAddresses(string markdown, string words) => PlainWords.OfMarkdown(markdown).ShouldBe(words);

    [Theory]
    [InlineData("umb://document/8f3ad6bfa1d24f0c8bb3c3c1a2b3c4d5")]
    [InlineData("umb://media/1,umb://media/2")]
    [InlineData("8f3ad6bf-a1d2-4f0c-8bb3-c3c1a2b3c4d5")]
    [InlineData("[{\"key\":\"1\",\"mediaKey\":\"2\",\"mediaTypeAlias\":\"Image\"}]")]
    public void References_ToOtherItems_AreNoWords(string value) => PlainWords.Of(value).ShouldBeEmpty();

    [Fact]
    public void Markdown_ThatIsHostile_IsReadInTime()
    {
        string hostile = string.Concat(Enumerable.Repeat("](  \"<", 50_000));

        PlainWords.OfMarkdown(hostile).Length.ShouldBeGreaterThan(0);
    }
}
