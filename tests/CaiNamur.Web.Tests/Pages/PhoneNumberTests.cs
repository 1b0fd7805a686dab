using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Tests.Pages;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("081 73 22 13", "tel:+3281732213")]
    [InlineData("0475/12.34.56", "tel:+32475123456")]
    [InlineData("+32 81 73 22 13", "tel:+3281732213")]
    [InlineData("0033 1 23 45 67 89", "tel:+33123456789")]
    [InlineData("081 xx xx xx (exemple)", null)]
    [InlineData("112", null)]
    public void For_ReadsWhatPeopleWrite(string text, string? url) => PhoneNumber.For(text)!.Url.ShouldBe(url);

    [Fact]
    public void For_Nothing_IsNull() => PhoneNumber.For("  ").ShouldBeNull();

    [Fact]
    public void Text_DoesNotBreakInTheMiddle() => PhoneNumber.For("081 73 22 13")!.Text.ShouldBe("081\u00a073\u00a022\u00a013");
}
