using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Text;

public sealed class TextEditorTests : EditorTests
{
    [Theory]
    [InlineData(Aliases.TextBox)]
    [InlineData(Aliases.TextArea)]
    [InlineData(Aliases.EmailAddress)]
    public void RoundTrip_OfText_GivesTheSameText(string alias)
    {
        var dataType = Host.AddDataType(alias);

        Host.RoundTrip(dataType, "\"{ « Été » : n'est pas du JSON }\"").ShouldBeJson("\"{ « Été » : n'est pas du JSON }\"");
    }

    [Theory]
    [InlineData(Aliases.TextBox)]
    [InlineData(Aliases.TextArea)]
    public void Validate_TextBeyondTheMaximum_SaysByHowMuch(string alias)
    {
        var dataType = Host.AddDataType(alias, """{"maxChars":5}""");

        Host.ValidatePosted(dataType, "\"Namur\"").ShouldBeEmpty();
        Host.ValidatePosted(dataType, "\"Namurois\"").ShouldBe(["Le texte dépasse la longueur maximale de 5 caractères (3 de trop)."]);
    }

    [Fact]
    public void Validate_TextThatIsNoAddress_NamesIt()
    {
        var dataType = Host.AddDataType(Aliases.EmailAddress);

        Host.ValidatePosted(dataType, "\"accueil@cainamur.be\"").ShouldBeEmpty();
        Host.ValidatePosted(dataType, "\"accueil\"").ShouldBe(["L’adresse e-mail « accueil » n’est pas valide."]);
    }

    [Fact]
    public void RoundTrip_OfSeveralTexts_GivesTheSameTexts()
    {
        var dataType = Host.AddDataType(Aliases.MultipleTextstring);

        Host.Store(dataType, """["Un","Deux"]""").ShouldBe("Un\nDeux");
        Host.RoundTrip(dataType, """["Un","Deux"]""").ShouldBeJson("""["Un","Deux"]""");
    }

    [Fact]
    public void Store_TextsWithLineBreaksAndBlanks_KeepsOneLineForEach()
    {
        var dataType = Host.AddDataType(Aliases.MultipleTextstring);

        Host.Store(dataType, """["Un\nsuite","  ","Deux"]""").ShouldBe("Un suite\nDeux");
    }

    [Theory]
    [InlineData("""["Un"]""", "Il faut au moins 2 élément(s) : il en manque 1.")]
    [InlineData("""["Un","Deux","Trois","Quatre"]""", "3 élément(s) au plus sont autorisés : 1 de trop.")]
    public void Validate_TooFewOrTooManyTexts_SaysHowMany(string json, string message)
    {
        var dataType = Host.AddDataType(Aliases.MultipleTextstring, """{"min":2,"max":3}""");

        Host.ValidatePosted(dataType, json).ShouldBe([message]);
        EditorHost.Validate(dataType, Host.Store(dataType, json)).ShouldBe([message]);
    }

    [Fact]
    public void Convert_SeveralTexts_GivesAList()
    {
        var dataType = Host.AddDataType(Aliases.MultipleTextstring);

        Host.Publish(dataType, "Un\nDeux").GetValue().ShouldBeAssignableTo<IEnumerable<string>>().ShouldBe(["Un", "Deux"]);
    }

    [Fact]
    public void Convert_Markdown_GivesHtmlWithItsLinksResolved()
    {
        var dataType = Host.AddDataType(Aliases.MarkdownEditor);
        var key = Guid.NewGuid();

        var value = Host.Publish(dataType, $"**Gras** et [lien](/{{localLink:umb://document/{key:N}}})").GetValue();

        var html = value.ShouldBeAssignableTo<IHtmlEncodedString>()!.ToHtmlString()!;
        html.ShouldContain("<strong>Gras</strong>");
        html.ShouldContain($"href=\"/page/{key:N}/\"");
    }
}
