using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.RichText;

public sealed class RichTextTests : EditorTests
{
    private const string NoBlocks = """{"layout":{},"contentData":[],"settingsData":[],"expose":[]}""";

    [Fact]
    public void RoundTrip_OfText_GivesTheSameText()
    {
        var json = Json("<p>Apprendre le <strong>français</strong> à Namur</p>");

        Host.RoundTrip(Host.AddDataType(Aliases.RichText), json).ShouldBeJson(json);
    }

    [Fact]
    public void RoundTrip_OfTextWithABlock_GivesTheSameTextAndBlock()
    {
        var (dataType, json, _) = WithBlock();

        Host.RoundTrip(dataType, json).ShouldBeJson(json);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("""{"markup":"  ","blocks":null}""")]
    [InlineData("[1]")]
    public void Store_WithoutTextOrBlock_GivesNoValue(string json)
        => Host.Store(Host.AddDataType(Aliases.RichText), json).ShouldBeNull();

    [Fact]
    public void Store_AnImage_LeavesItsAddressToTheMedia()
    {
        var dataType = Host.AddDataType(Aliases.RichText);
        var media = Host.AddMedia("Photo");
        var image = $"""<p><img alt=\"Des mains\" data-udi=\"umb://media/{media.Key:N}\" src=\"/media/ancien.png\"></p>""";

        var stored = Host.Store(dataType, Json(image)).ShouldBeOfType<string>();

        stored.ShouldNotContain("/media/ancien.png");
        Host.References(dataType, stored).ShouldBe([$"umb://media/{media.Key:N}"]);
        Host.Show(dataType, stored)!["markup"]!.GetValue<string>().ShouldContain($"/media/{media.Key:N}.png");
    }

    [Fact]
    public void Store_AnImageThatNeverBecameMedia_TakesItAway()
        => Host.Store(Host.AddDataType(Aliases.RichText), Json("""<p>Avant<img data-tmpimg=\"x\" src=\"blob:y\">après</p>"""))
            .ShouldBeOfType<string>().ShouldContain("<p>Avantaprès</p>");

    [Fact]
    public void References_OfLinksImagesAndBlocks_AreFound()
    {
        var (dataType, json, document) = WithBlock();
        var linked = Guid.NewGuid();
        var text = json.Replace("<p>Avant</p>", $"""<p><a href=\"/{"{"}localLink:{linked}{"}"}\" type=\"document\">lien</a></p>""", StringComparison.Ordinal);

        Host.References(dataType, Host.Store(dataType, text)).ShouldBe([$"umb://document/{linked:N}", $"umb://document/{document:N}"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("<p></p>", 1)]
    [InlineData("<p>&nbsp;</p>", 1)]
    [InlineData("<p>Texte</p>", 0)]
    [InlineData("""<img alt=\"\" src=\"/a.png\">""", 0)]
    public void Validate_ARequiredText_MayNotBeBlank(string markup, int faults)
        => Host.ValidatePosted(Host.AddDataType(Aliases.RichText), Json(markup), required: true).Count.ShouldBe(faults);

    [Fact]
    public void Validate_ABlockThatIsNotOffered_SaysSo()
    {
        var (_, json, _) = WithBlock();

        Host.ValidatePosted(Host.AddDataType(Aliases.RichText, """{"blocks":[]}"""), json).ShouldBe(["Ce type de bloc n’est pas autorisé ici."]);
    }

    [Fact]
    public void Convert_Text_GivesCleanHtmlWithAddresses()
    {
        var dataType = Host.AddDataType(Aliases.RichText);
        var document = Host.AddDocument("Accueil");
        var markup = $"""<p onclick=\"x()\"><a href=\"/{"{"}localLink:{document.Key}{"}"}\" type=\"document\">lien</a><script>alert(1)</script></p>""";
        var property = Host.Publish(dataType, Host.Store(dataType, Json(markup)));

        var html = property.GetValue().ShouldBeAssignableTo<IHtmlEncodedString>()!.ToHtmlString()!;

        property.PropertyType.ModelClrType.ShouldBe(typeof(IHtmlEncodedString));
        html.ShouldContain($"/page/{document.Key:N}/");
        html.ShouldNotContain("script");
        html.ShouldNotContain("onclick");
        Host.Publish(dataType, null).GetValue().ShouldBeAssignableTo<IHtmlEncodedString>()!.ToHtmlString().ShouldBeEmpty();
    }

    [Fact]
    public void Convert_TextOfFormerVersions_IsHtml()
        => Host.Publish(Host.AddDataType(Aliases.RichText), "<p>Simple</p>").GetValue().ShouldBeAssignableTo<IHtmlEncodedString>()!.ToHtmlString().ShouldBe("<p>Simple</p>");

    [Fact]
    public void ConvertForApi_TextWithABlock_CarriesTheBlockBesideIt()
    {
        var (dataType, json, document) = WithBlock();

        var text = Host.Publish(dataType, Host.Store(dataType, json)).GetDeliveryApiValue(expanding: false).ShouldBeOfType<RichTextModel>();

        text.Markup.ShouldBe("<p>Avant</p><p>Après</p>");
        text.Blocks.ShouldHaveSingleItem().Content.ContentType.ShouldBe("call");
        document.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public void GetTags_WithinABlock_AreFound()
    {
        var type = Host.AddElementType("themed", ("themes", Host.AddDataType(Aliases.Tags, """{"group":"thèmes","storageType":"Json"}""")));
        var dataType = Host.AddDataType(Aliases.RichText, $$"""{"blocks":[{"contentElementTypeKey":"{{type.Key}}"}]}""");
        var key = Guid.NewGuid();
        var stored = Host.Store(dataType, Json("<p>x</p>", BlockJson.Value(Aliases.RichText, BlockJson.Layout(key), BlockJson.Block(key, type, ("themes", """["asile"]""")))));

        ((IDataValueTags)dataType.Editor!.GetValueEditor()).GetTags(stored, null, null).ShouldHaveSingleItem().Text.ShouldBe("asile");
    }

    private static string Json(string markup, string blocks = NoBlocks) => $$"""{"markup":"{{markup}}","blocks":{{blocks}}}""";

    private (IDataType DataType, string Json, Guid Document) WithBlock()
    {
        var type = Host.AddElementType("call", ("target", Host.AddDataType(Aliases.ContentPicker)));
        var dataType = Host.AddDataType(Aliases.RichText, $$"""{"blocks":[{"contentElementTypeKey":"{{type.Key}}"}]}""");
        var (key, document) = (Guid.NewGuid(), Guid.NewGuid());
        var blocks = BlockJson.Value(
            Aliases.RichText,
            BlockJson.Layout(key),
            BlockJson.Block(key, type, ("target", $"\"{document}\"")),
            expose: BlockJson.Expose(key));
        return (dataType, Json($"""<p>Avant</p><umb-rte-block data-content-key=\"{key}\"></umb-rte-block><p>Après</p>""", blocks), document);
    }
}
