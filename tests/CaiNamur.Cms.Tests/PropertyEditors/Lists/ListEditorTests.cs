using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Lists;

public sealed class ListEditorTests : EditorTests
{
    private const string Towns = """{"multiple":true,"items":["Namur","Dinant","Éghezée"]}""";
    private const string OneTown = """{"multiple":false,"items":["Namur","Dinant"]}""";
    private const string Palette = """{"useLabel":true,"items":[{"value":"0f766e","label":"Bleu pétrole"},{"value":"#fff","label":"Blanc"}]}""";

    [Theory]
    [InlineData(Aliases.DropDownListFlexible)]
    [InlineData(Aliases.CheckBoxList)]
    public void RoundTrip_OfChoices_GivesTheSameChoices(string alias)
    {
        var dataType = Host.AddDataType(alias, Towns);

        Host.Store(dataType, """["Éghezée","Dinant"]""").ShouldBe("""["Éghezée","Dinant"]""");
        Host.RoundTrip(dataType, """["Éghezée","Dinant"]""").ShouldBeJson("""["Éghezée","Dinant"]""");
    }

    [Fact]
    public void RoundTrip_OfARadioButton_GivesTheSameText()
        => Host.RoundTrip(Host.AddDataType(Aliases.RadioButtonList, OneTown), "\"Dinant\"").ShouldBeJson("\"Dinant\"");

    [Theory]
    [InlineData(Aliases.DropDownListFlexible, """["Liège"]""", "La valeur « Liège » ne fait pas partie des choix proposés.")]
    [InlineData(Aliases.CheckBoxList, """["Liège","Mons"]""", "Les valeurs « Liège, Mons » ne font pas partie des choix proposés.")]
    [InlineData(Aliases.RadioButtonList, "\"Liège\"", "La valeur « Liège » ne fait pas partie des choix proposés.")]
    public void Validate_AChoiceThatIsNotOffered_NamesIt(string alias, string json, string message)
    {
        var dataType = Host.AddDataType(alias, Towns);

        Host.ValidatePosted(dataType, json).ShouldBe([message]);
        EditorHost.Validate(dataType, Host.Store(dataType, json)).ShouldBe([message]);
    }

    [Fact]
    public void Validate_TwoChoicesWhereOneIsAllowed_SaysSo()
        => Host.ValidatePosted(Host.AddDataType(Aliases.DropDownListFlexible, OneTown), """["Namur","Dinant"]""")
            .ShouldBe(["Un seul choix est possible."]);

    [Theory]
    [InlineData(Aliases.DropDownListFlexible)]
    [InlineData(Aliases.CheckBoxList)]
    [InlineData(Aliases.Tags)]
    [InlineData(Aliases.MultipleTextstring)]
    public void Validate_ARequiredListWithoutItems_IsAFault(string alias)
    {
        var dataType = Host.AddDataType(alias);

        Host.ValidatePosted(dataType, "[]", required: true).ShouldBe(["#validation_invalidEmpty"]);
        Host.ValidatePosted(dataType, "null", required: true).ShouldBe(["#validation_invalidNull"]);
    }

    [Theory]
    [InlineData("""{"items":["Namur","Namur"]}""")]
    [InlineData("""{"items":["Namur",""]}""")]
    public void ValidateSettings_WithDoubleOrEmptyChoices_IsAFault(string configuration)
    {
        var dataType = Host.AddDataType(Aliases.DropDownListFlexible, configuration);

        dataType.Editor!.GetConfigurationEditor().Validate(dataType.ConfigurationData).Count().ShouldBe(1);
    }

    [Fact]
    public void Convert_Choices_FollowsTheSettings()
    {
        Host.Publish(Host.AddDataType(Aliases.DropDownListFlexible, OneTown), """["Dinant"]""").GetValue().ShouldBe("Dinant");
        Host.Publish(Host.AddDataType(Aliases.DropDownListFlexible, Towns), """["Dinant"]""").GetValue()
            .ShouldBeAssignableTo<IEnumerable<string>>().ShouldBe(["Dinant"]);
    }

    [Fact]
    public void RoundTrip_OfAColour_GivesTheSameColour()
    {
        var dataType = Host.AddDataType(Aliases.ColorPicker, Palette);

        Host.RoundTrip(dataType, """{"label":"Bleu pétrole","value":"#0f766e"}""").ShouldBeJson("""{"label":"Bleu pétrole","value":"#0f766e"}""");
    }

    [Fact]
    public void Validate_AColourOutsideThePalette_NamesIt()
    {
        var dataType = Host.AddDataType(Aliases.ColorPicker, Palette);

        Host.ValidatePosted(dataType, """{"label":"Blanc","value":"#FFF"}""").ShouldBeEmpty();
        Host.ValidatePosted(dataType, """{"label":"Rouge","value":"#f00"}""").ShouldBe(["La couleur « #f00 » ne fait pas partie des choix proposés."]);
    }

    [Fact]
    public void Convert_AColour_GivesValueAndLabel()
    {
        var dataType = Host.AddDataType(Aliases.ColorPicker, Palette);
        var stored = Host.Store(dataType, """{"label":"Blanc","value":"#fff"}""");

        var color = Host.Publish(dataType, stored).GetValue().ShouldBeOfType<ColorPickerValueConverter.PickedColor>();

        (color.Color, color.Label).ShouldBe(("#fff", "Blanc"));
    }

    [Theory]
    [InlineData("Json", """["accueil","français"]""")]
    [InlineData("Csv", "accueil,français")]
    public void RoundTrip_OfTags_GivesTheSameTags(string storage, string stored)
    {
        var dataType = Host.AddDataType(Aliases.Tags, $$"""{"group":"thèmes","storageType":"{{storage}}"}""");

        Host.Store(dataType, """["accueil"," français ","accueil",""]""").ShouldBe(stored);
        Host.RoundTrip(dataType, """["accueil","français"]""").ShouldBeJson("""["accueil","français"]""");
        Host.Publish(dataType, stored).GetValue().ShouldBeAssignableTo<IEnumerable<string>>().ShouldBe(["accueil", "français"]);
    }

    [Fact]
    public void GetTags_OfAStoredValue_GivesTextGroupAndLanguage()
    {
        var dataType = Host.AddDataType(Aliases.Tags, """{"group":"thèmes","storageType":"Json"}""");
        var editor = (IDataValueTags)dataType.Editor!.GetValueEditor();

        var tag = editor.GetTags("""["accueil"]""", dataType.ConfigurationObject, 7).ShouldHaveSingleItem();

        (tag.Text, tag.Group, tag.LanguageId).ShouldBe(("accueil", "thèmes", (int?)7));
    }
}
