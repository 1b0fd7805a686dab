using System.Text;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Tests.Reading;

public sealed class SeedPageTextTests
{
    private readonly SeedFaults _faults = new();

    [Theory]
    [InlineData("---\nkey: a\n---\n\n  Un  texte.  \n\nFin\n\n \n")]
    [InlineData("---\r\nkey: a\r\n---\r\n\r\n  Un  texte.  \r\n\r\nFin\r\n\r\n \r\n")]
    [InlineData("\ufeff---\nkey: a\n---\n  Un  texte.  \n\nFin")]
    public void Read_Body_IsKeptToTheLetterButForBlankEnds(string text)
    {
        SeedPageText? page = Read(text);

        page.ShouldNotBeNull();
        page.FrontMatter.Find("key").ShouldBeOfType<SeedScalar>().Value.ShouldBe("a");
        page.Body!.Value.ShouldBe("  Un  texte.  \n\nFin");
        _faults.Any.ShouldBeFalse();
    }

    [Fact]
    public void Read_Body_KnowsItsLine()
        => Read("---\nkey: a\n---\n\n\nTexte")!.Body!.Position.Line.ShouldBe(6);

    [Fact]
    public void Read_WithoutText_HasNoBody()
        => Read("---\nkey: a\n---\n \n\n")!.Body.ShouldBeNull();

    [Fact]
    public void Read_RuleInText_BelongsToText()
        => Read("---\nkey: a\n---\nA\n\n---\n\nB")!.Body!.Value.ShouldBe("A\n\n---\n\nB");

    [Theory]
    [InlineData("key: a", 1, "does not start with front matter")]
    [InlineData("", 1, "does not start with front matter")]
    [InlineData("---\nkey: a\n", 1, "not closed")]
    [InlineData("---\n- a\n---\n", 2, "not a mapping")]
    [InlineData("---\n---\n", 2, "not a mapping")]
    [InlineData("---\nkey: a\nkey: b\n---\n", 3, "stands twice")]
    [InlineData("---\nkey: a\n---\nA\u0000B\n", 4, "U+0000")]
    public void Read_Faulty_NamesLineAndReason(string text, int line, string reason)
    {
        Read(text).ShouldBeNull();

        SeedFault fault = _faults.InOrder().ShouldHaveSingleItem();
        fault.Line.ShouldBe(line);
        fault.Reason.ShouldContain(reason);
    }

    [Fact]
    public void Decode_OtherEncoding_NamesLine()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("---\nname: Santé\n---\n");

        SeedText.Decode(bytes, "f.md", _faults).ShouldBeNull();

        _faults.InOrder().ShouldHaveSingleItem().ShouldBe(new SeedFault("f.md", 2, "The file is not UTF-8 text."));
    }

    private SeedPageText? Read(string text)
        => SeedText.Decode(Encoding.UTF8.GetBytes(text), "f.md", _faults) is { } decoded
            ? SeedPageText.Read(decoded, "f.md", _faults)
            : null;
}
