using CaiNamur.Cms.Search.Querying;
using FsCheck;

using FsCheck.Xunit;

namespace CaiNamur.Cms.Tests.Search.Querying;

public sealed class DraftQueryTests
{
    [Property]
    public void Read_OfAnyText_NeverFails(NonNull<string> text) => _ = DraftQuery.Read(text.Get, ["fr-BE", "nl-BE"]);

    [Property]
    public void Read_OfLuceneSyntax_NeverFails(char[] letters)
    {
        const string Signs = "+-&|!(){}[]^\"~*?:\\/ aA1";
        string text = string.Concat(letters.Select(letter => Signs[letter % Signs.Length]));

        _ = DraftQuery.Read(text, []);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("*?~")]
    public void Read_OfTextWithoutWords_IsNone(string text) => DraftQuery.Read(text, []).ShouldBeNull();
}
