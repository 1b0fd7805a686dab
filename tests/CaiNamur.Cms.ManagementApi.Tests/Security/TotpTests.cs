using System.Text;
using CaiNamur.Cms.ManagementApi.Security.TwoFactor;

namespace CaiNamur.Cms.ManagementApi.Tests.Security;

/// <summary>Codes of authenticator apps, by the examples of the standards.</summary>
public sealed class TotpTests
{
    private static readonly byte[] _key = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <remarks>RFC 6238, appendix B: the last six of its eight digits.</remarks>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Compute_AtTheTimesOfTheStandard_GivesItsCodes(long seconds, string code)
        => Totp.Compute(_key, DateTimeOffset.FromUnixTimeSeconds(seconds)).ShouldBe(code);

    [Theory]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public void IsValid_WithAClockThatIsOff_AllowsOneStep(int secondsOff, bool isValid)
    {
        DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(1234567890);

        Totp.IsValid(_key, Totp.Compute(_key, now.AddSeconds(secondsOff)), now).ShouldBe(isValid);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00592")]
    [InlineData("0059240")]
    [InlineData("00592４")]
    public void IsValid_WithSomethingElse_IsFalse(string code)
        => Totp.IsValid(_key, code, DateTimeOffset.FromUnixTimeSeconds(1234567890)).ShouldBeFalse();

    /// <remarks>RFC 4648, section 10, without padding.</remarks>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_OfTheExamplesOfTheStandard_GivesItsText(string text, string encoded)
        => Base32.Encode(Encoding.ASCII.GetBytes(text)).ShouldBe(encoded);
}
