using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Blocks;

public sealed class BlockListTests : EditorTests
{
    private readonly Guid _first = Guid.NewGuid();
    private readonly Guid _second = Guid.NewGuid();
    private readonly Guid _settings = Guid.NewGuid();
    private readonly IContentType _card;
    private readonly IContentType _look;

    public BlockListTests()
    {
        _card = Host.AddElementType(
            "card",
            ("title", Host.AddDataType(Aliases.TextBox, """{"maxChars":10}""")),
            ("link", Host.AddDataType(Aliases.MultiUrlPicker)),
            ("themes", Host.AddDataType(Aliases.Tags, """{"group":"thèmes","storageType":"Json"}""")));
        _look = Host.AddElementType("look", ("wide", Host.AddDataType(Aliases.Boolean)));
    }

    [Fact]
    public void RoundTrip_OfBlocksWithSettings_GivesTheSameBlocks()
    {
        var json = Json(
            $"{BlockJson.Layout(_second)},{BlockJson.Layout(_first, _settings)}",
            $"{Card(_first, "Un")},{Card(_second, "Deux")}",
            BlockJson.Block(_settings, _look, ("wide", "true")));

        var shown = Host.RoundTrip(List(), json);

        shown.ShouldBeJson(json);
    }

    [Fact]
    public void Store_ValuesOfBlocks_GoThroughTheirOwnEditors()
    {
        var document = Guid.NewGuid();
        var json = Json(BlockJson.Layout(_first), BlockJson.Block(_first, _card, ("link", $$"""[{"type":"document","unique":"{{document}}"}]"""), ("themes", """["asile"," asile "]""")));

        var stored = Host.Store(List(), json).ShouldBeOfType<string>();

        stored.ShouldContain($"umb://document/{document:N}");
        Host.References(List(), stored).ShouldBe([$"umb://document/{document:N}"]);
        ((IDataValueTags)List().Editor!.GetValueEditor()).GetTags(stored, null, null).ShouldHaveSingleItem().Text.ShouldBe("asile");
    }

    [Fact]
    public void Store_WhatTheLayoutDoesNotShow_IsLeftOut()
    {
        var json = Json(BlockJson.Layout(_first), $"{Card(_first, "Un")},{Card(_second, "Reste")}", BlockJson.Block(_settings, _look, ("wide", "true")));

        var shown = Host.RoundTrip(List(), json)!;

        shown["contentData"]!.AsArray().Count.ShouldBe(1);
        shown["settingsData"]!.AsArray().ShouldBeEmpty();
        shown["expose"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public void Store_ValuesOfUnknownProperties_AreLeftOut()
    {
        var json = Json(BlockJson.Layout(_first), BlockJson.Block(_first, _card, ("title", "\"Un\""), ("ancien", "\"x\"")));

        Host.Store(List(), json).ShouldBeOfType<string>().ShouldNotContain("ancien");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"texte\"")]
    [InlineData("""{"layout":{"Umbraco.BlockList":[]},"contentData":[],"settingsData":[],"expose":[]}""")]
    [InlineData("""{"layout":{"Umbraco.BlockList":[{"contentKey":"rien"}]},"contentData":[null]}""")]
    public void Store_WithoutABlock_GivesNoValue(string json)
    {
        Host.Store(List(), json).ShouldBeNull();
        Host.ValidatePosted(List(), json, required: true).Count.ShouldBe(1);
    }

    [Fact]
    public void Validate_TheNumberOfBlocks_FollowsTheSettings()
    {
        var json = Json($"{BlockJson.Layout(_first)},{BlockJson.Layout(_second)}", $"{Card(_first, "Un")},{Card(_second, "Deux")}");

        Host.ValidatePosted(List("""{"min":0,"max":1}"""), json).ShouldBe(["1 élément(s) au plus sont autorisés : 1 de trop."]);
        Host.ValidatePosted(List("""{"min":3,"max":5}"""), json).Count.ShouldBe(1);
        Host.ValidatePosted(List("""{"min":1,"max":2}"""), json).ShouldBeEmpty();
    }

    [Fact]
    public void Validate_ABlockThatIsNotOffered_SaysSo()
        => Host.ValidatePosted(List(), Json(BlockJson.Layout(_first), BlockJson.Block(_first, _look, ("wide", "true"))))
            .ShouldBe(["Ce type de bloc n’est pas autorisé ici."]);

    [Fact]
    public void Validate_AFaultWithinABlock_IsReportedAtItsPath()
    {
        var json = Json($"{BlockJson.Layout(_first)},{BlockJson.Layout(_second)}", $"{Card(_first, "Un")},{Card(_second, "Bien trop long")}");

        var fault = Nested(List(), json).ShouldHaveSingleItem();

        fault.JsonPath.ShouldBe("contentData[1].values[0].value");
        fault.ValidationResults.ShouldHaveSingleItem();
    }

    [Fact]
    public void Validate_AMissingMandatoryValue_IsReportedByItsAlias()
    {
        _card.PropertyTypes.Single(property => property.Alias == "title").Mandatory = true;

        var fault = Nested(List(), Json(BlockJson.Layout(_first), BlockJson.Block(_first, _card))).ShouldHaveSingleItem();

        fault.JsonPath.ShouldStartWith("contentData[0].values[?(@.alias == 'title'");
    }

    [Fact]
    public void Convert_Blocks_GivesThemInTheOrderOfTheLayout()
    {
        var json = Json(
            $"{BlockJson.Layout(_second)},{BlockJson.Layout(_first, _settings)}",
            $"{Card(_first, "Un")},{Card(_second, "Deux")}",
            BlockJson.Block(_settings, _look, ("wide", "true")));
        var property = Host.Publish(List(), Host.Store(List(), json));

        var blocks = property.GetValue().ShouldBeOfType<BlockListModel>();

        property.PropertyType.ModelClrType.ShouldBe(typeof(BlockListModel));
        blocks.Select(block => block.Content.GetProperty("title")!.GetValue()).ShouldBe(["Deux", "Un"]);
        blocks[0].Settings.ShouldBeNull();
        blocks[1].Settings!.GetProperty("wide")!.GetValue().ShouldBe(true);
        (blocks[1].ContentKey, blocks[1].SettingsKey).ShouldBe((_first, (Guid?)_settings));
    }

    [Fact]
    public void Convert_WhatIsNotExposedOrWithoutData_IsLeftOut()
    {
        var json = BlockJson.Value(
            Aliases.BlockList,
            $"{BlockJson.Layout(_first)},{BlockJson.Layout(_second)},{BlockJson.Layout(Guid.NewGuid())}",
            $"{Card(_first, "Un")},{Card(_second, "Caché")}",
            expose: BlockJson.Expose(_first));

        Host.Publish(List(), json).GetValue().ShouldBeOfType<BlockListModel>().ShouldHaveSingleItem().ContentKey.ShouldBe(_first);
        Host.Publish(List(), null).GetValue().ShouldBeOfType<BlockListModel>().ShouldBeEmpty();
    }

    [Fact]
    public void ConvertForApi_Blocks_GivesContentAndSettings()
    {
        var json = Json(BlockJson.Layout(_first, _settings), Card(_first, "Un"), BlockJson.Block(_settings, _look, ("wide", "true")));

        var item = Host.Publish(List(), Host.Store(List(), json)).GetDeliveryApiValue(expanding: false).ShouldBeOfType<ApiBlockListModel>().Items.ShouldHaveSingleItem();

        item.Content.ContentType.ShouldBe("card");
        item.Content.Properties["title"].ShouldBe("Un");
        item.Settings!.Properties["wide"].ShouldBe(true);
    }

    [Fact]
    public void RoundTrip_OfBlocksWithinBlocks_GivesTheSameBlocks()
    {
        var inner = List();
        var outerType = Host.AddElementType("group", ("cards", inner));
        var outer = Host.AddDataType(Aliases.BlockList, $$"""{"blocks":[{"contentElementTypeKey":"{{outerType.Key}}"}]}""");
        var document = Guid.NewGuid();
        var nested = Json(BlockJson.Layout(_first), BlockJson.Block(_first, _card, ("link", $$"""[{"type":"document","unique":"{{document}}"}]""")));
        var group = Guid.NewGuid();
        var json = Json(BlockJson.Layout(group), BlockJson.Block(group, outerType, ("cards", nested)));

        var stored = Host.Store(outer, json);

        Host.References(outer, stored).ShouldBe([$"umb://document/{document:N}"]);
        var cards = Host.Show(outer, stored)!.ValueOf(0, "cards")!;
        cards.ValueOf(0, "link")![0]!["unique"]!.GetValue<string>().ShouldBe(document.ToString());
        Host.Publish(outer, stored).GetValue().ShouldBeOfType<BlockListModel>()[0].Content.GetProperty("cards")!.GetValue().ShouldBeOfType<BlockListModel>().Count.ShouldBe(1);
    }

    [Fact]
    public void Validate_ManyBlocks_LooksUpAtOnceWhatTheyReferTo()
    {
        var person = Guid.NewGuid();
        var picker = Host.AddDataType(Aliases.MultiNodeTreePicker, $$"""{"filter":"{{person}}"}""");
        var type = Host.AddElementType("contact", ("person", picker));
        var list = Host.AddDataType(Aliases.BlockList, $$"""{"blocks":[{"contentElementTypeKey":"{{type.Key}}"}]}""");
        Guid[] blocks = [.. Enumerable.Range(0, 20).Select(_ => Guid.NewGuid())];
        string[] contents = [.. blocks.Select(block => BlockJson.Block(block, type, ("person", $$"""[{"type":"document","unique":"{{Host.AddDocument("Personne", person).Key}}"}]""")))];
        int before = Host.LookUps;

        Nested(list, Json(string.Join(',', blocks.Select(block => BlockJson.Layout(block))), string.Join(',', contents))).ShouldBeEmpty();

        (Host.LookUps - before).ShouldBe(1);
    }

    [Fact]
    public void ConfiguredElementTypeKeys_NameContentAndSettings()
    {
        var editor = List().Editor!.GetValueEditor(List().ConfigurationObject);

        editor.ConfiguredElementTypeKeys().ShouldBe([_card.Key, _look.Key]);
    }

    private static IEnumerable<NestedJsonPathValidationResults> Nested(IDataType dataType, string json)
    {
        using var french = new FrenchInterface();
        var context = new PropertyValidationContext { Culture = null, Segment = null, CulturesBeingValidated = ["fr-BE"], SegmentsBeingValidated = [] };
        ValidationResult[] results = [.. dataType.Editor!.GetValueEditor(dataType.ConfigurationObject).Validate(json, false, null, context)];
        return [.. results.OfType<NestedValidationResults>().SelectMany(result => result.ValidationResults).OfType<NestedJsonPathValidationResults>()];
    }

    private IDataType List(string limits = "null")
        => Host.AddDataType(Aliases.BlockList, $$"""{"blocks":[{"contentElementTypeKey":"{{_card.Key}}","settingsElementTypeKey":"{{_look.Key}}"}],"validationLimit":{{limits}}}""");

    private string Card(Guid key, string title) => BlockJson.Block(key, _card, ("title", $"\"{title}\""));

    private static string Json(string layout, string contentData, string settingsData = "")
    {
        var keys = System.Text.Json.Nodes.JsonNode.Parse($"[{contentData}]")!.AsArray().Select(block => BlockJson.Expose(block!["key"]!.GetValue<Guid>()));
        return BlockJson.Value(Aliases.BlockList, layout, contentData, settingsData, string.Join(',', keys));
    }
}
