using CaiNamur.Web.Features.Media;

namespace CaiNamur.Web.Tests.Features.Media;

public sealed class FileSizeTests
{
    [Theory]
    [InlineData(10, "1\u00a0ko")]
    [InlineData(320_400, "320\u00a0ko")]
    [InlineData(1_240_000, "1,2\u00a0Mo")]
    public void Text_IsShortAndFrench(long bytes, string expected) => FileSize.Text(bytes).ShouldBe(expected);
}
