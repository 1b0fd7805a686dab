using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Models;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Links;

public sealed class MultiUrlPickerTests : EditorTests
{
    [Fact]
    public void RoundTrip_OfAnAddress_GivesTheSameAddress()
    {
        var dataType = Host.AddDataType(Aliases.MultiUrlPicker);
        const string Json = """[{"name":"Le FLE","type":"external","url":"https://example.org/fle","queryString":"#haut","target":"_blank"}]""";

        Host.Store(dataType, Json).ShouldBe("""[{"name":"Le FLE","target":"_blank","queryString":"#haut","url":"https://example.org/fle"}]""");
        Host.RoundTrip(dataType, Json).ShouldBeJson(Json);
    }

    [Fact]
    public void RoundTrip_OfADocument_GivesTheSameDocument()
    {
        var document = Host.AddDocument("Accueil");
        var json = $$"""[{"icon":"icon-document","name":"Venir","published":true,"queryString":"?a=1","type":"document","unique":"{{document.Key}}","url":"/page/{{document.Key:N}}/"}]""";

        Host.RoundTrip(Host.AddDataType(Aliases.MultiUrlPicker), json).ShouldBeJson(json);
    }

    [Fact]
    public void RoundTrip_OfMediaWithoutAName_TakesItsOwn()
    {
        var media = Host.AddMedia("Rapport 2026");

        Host.RoundTrip(Host.AddDataType(Aliases.MultiUrlPicker), $$"""[{"type":"media","unique":"{{media.Key}}"}]""")
            .ShouldBeJson($$"""[{"icon":"icon-picture","name":"Rapport 2026","type":"media","unique":"{{media.Key}}","url":"/media/{{media.Key:N}}.png"}]""");
    }

    [Fact]
    public void References_OfAStoredValue_AreItsDocumentsAndMedia()
    {
        var dataType = Host.AddDataType(Aliases.MultiUrlPicker);
        var key = Guid.NewGuid();
        var stored = Host.Store(dataType, $$"""[{"type":"document","unique":"{{key}}"},{"type":"external","url":"https://example.org"}]""");

        Host.References(dataType, stored).ShouldBe([$"umb://document/{key:N}"]);
    }

    [Fact]
    public void Store_ALinkOutsideAList_CountsAsAListOfOne()
        => Host.RoundTrip(Host.AddDataType(Aliases.MultiUrlPicker), """{"name":"Site","type":"external","url":"/a"}""")
            .ShouldBeJson("""[{"name":"Site","type":"external","url":"/a"}]""");

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" java\tscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("https://example.org", true)]
    [InlineData("mailto:accueil@cainamur.be", true)]
    [InlineData("tel:+3281000000", true)]
    [InlineData("/contact/?objet=a:b", true)]
    [InlineData("#haut", true)]
    public void Validate_AnAddress_AllowsOnlyWhatLeadsSomewhere(string address, bool isAllowed)
    {
        var dataType = Host.AddDataType(Aliases.MultiUrlPicker);
        var json = System.Text.Json.JsonSerializer.Serialize(new[] { new { name = "Lien", type = "external", url = address } });

        Host.ValidatePosted(dataType, json).Count.ShouldBe(isAllowed ? 0 : 1);
        ((IEnumerable<Link>)Host.Publish(dataType, Host.Store(dataType, json)).GetValue()!).Count().ShouldBe(isAllowed ? 1 : 0);
    }

    [Fact]
    public void Validate_ALinkWithoutATarget_NamesIt()
        => Host.ValidatePosted(Host.AddDataType(Aliases.MultiUrlPicker), """[{"name":"Nulle part","type":"external"}]""")
            .ShouldBe(["Le lien « Nulle part » n’a pas de destination."]);

    [Fact]
    public void Validate_TooManyLinks_SaysHowMany()
        => Host.ValidatePosted(
                Host.AddDataType(Aliases.MultiUrlPicker, """{"minNumber":0,"maxNumber":1}"""),
                """[{"url":"/a"},{"url":"/b"}]""")
            .ShouldBe(["1 élément(s) au plus sont autorisés : 1 de trop."]);

    [Fact]
    public void Convert_Links_LeavesOutWhatIsNotPublished()
    {
        var dataType = Host.AddDataType(Aliases.MultiUrlPicker);
        var document = Host.AddDocument("Accueil");
        var stored = Host.Store(dataType, $$"""[{"type":"document","unique":"{{document.Key}}","queryString":"?a=1"},{"type":"document","unique":"{{Guid.NewGuid()}}"},{"name":"Site","url":"https://example.org","target":"_blank"}]""");

        var links = Host.Publish(dataType, stored).GetValue().ShouldBeAssignableTo<IEnumerable<Link>>()!.ToArray();

        links.Select(link => (link.Name, link.Type, link.Url, link.Target)).ShouldBe(
        [
            ("Accueil", LinkType.Content, $"/page/{document.Key:N}/?a=1", null),
            ("Site", LinkType.External, "https://example.org", "_blank"),
        ]);
    }

    [Fact]
    public void Convert_WhereOneLinkIsAllowed_GivesTheLinkItself()
    {
        var property = Host.Publish(Host.AddDataType(Aliases.MultiUrlPicker, """{"maxNumber":1}"""), """[{"name":"Site","url":"/a"}]""");

        property.PropertyType.ModelClrType.ShouldBe(typeof(Link));
        property.GetValue().ShouldBeOfType<Link>().Url.ShouldBe("/a");
    }
}
